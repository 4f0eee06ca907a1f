import type { Lookalike } from './types.ts';

/** A letter to a parent that prints the activation key. */
export const keyLetter: Lookalike = {
  id: 'key-letter',
  title: 'Letter with an activation key',
  path: '/campus/census/letters/portalLetter.xsl?x=census.Letter-print&toolCode=census.letters',
  pages: {
    '/campus/census/letters/portalLetter.xsl': () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Portal letter (Practice)</title>
<link rel="stylesheet" href="/campus/static/kendo.css"></head><body><main class="pad"><p>Practice District</p><p>Dear Pat Practice,</p><p>Your personal activation key for Campus Parent:</p><dl><dt>Name</dt><dd>Practice, Pat</dd><dt>Person GUID</dt><dd>94900000-1111-4222-8333-000000949001</dd><dt>Portal Username</dt><dd></dd></dl><p>Section, course and teacher of your children are in the portal.</p></main></body></html>`,
  },
};
