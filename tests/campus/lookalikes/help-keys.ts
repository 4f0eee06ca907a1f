import type { Lookalike } from './types.ts';

/** A help article about activation keys, with a made-up key in it. */
export const helpKeys: Lookalike = {
  id: 'help-keys',
  title: 'Help: activation keys',
  path: '/campus/help/activation-keys.html',
  pages: {
    '/campus/help/activation-keys.html': () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Activation keys: how to | Campus help (Practice)</title>
<link rel="stylesheet" href="/campus/static/kendo.css"></head><body><main class="pad"><article><h1>Demographics</h1><h2>Person Identifiers</h2><p>How to read the fields (Practice):</p><dl><dt>Last Name</dt><dd>Practice</dd><dt>First Name</dt><dd>Pat</dd><dt>Person GUID</dt><dd>94900000-1111-4222-8333-000000949001</dd><dt>Portal Username</dt><dd>No Active Portal Account</dd></dl></article></main></body></html>`,
  },
};
