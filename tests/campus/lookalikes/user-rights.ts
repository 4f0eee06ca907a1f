import type { Lookalike } from './types.ts';

/** The rights of one user: account words, and no account. */
export const userRights: Lookalike = {
  id: 'user-rights',
  title: 'User rights tool',
  path: '/campus/sis/tools-core/user-rights?userID=94950',
  pages: {
    '/campus/sis/tools-core/user-rights': () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>User Rights (Practice)</title>
<link rel="stylesheet" href="/campus/static/kendo.css"></head><body><main class="pad"><h1>User Rights</h1><h2>Access Information</h2><dl><dt>Username</dt><dd>practice.clerk</dd><dt>Disabled</dt><dd>No</dd></dl><table class="plain"><tr><th>Tool</th><th>Read</th><th>Write</th><th>Username</th><th>Disabled</th></tr><tr><td>Portal accounts</td><td>X</td><td></td><td>practice.clerk</td><td></td></tr></table></main></body></html>`,
  },
};
