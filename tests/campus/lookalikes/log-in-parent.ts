import type { Lookalike } from './types.ts';

/** The parents’ log-in page: its address and words say portal, and it is no portal page. */
export const logInParent: Lookalike = {
  id: 'log-in-parent',
  title: 'Log-in page for parents',
  path: '/campus/portal/parents/practice.jsp?status=logoff',
  pages: {
    '/campus/portal/parents/practice.jsp': () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Campus Parent Login (Practice)</title>
<link rel="stylesheet" href="/campus/static/kendo.css"></head><body><main class="pad"><div class="header__logo">Campus Parent</div><h1>Campus Parent</h1><h2>Practice District</h2><form method="post" action="#"><label for="username">Username</label><input id="username" name="username"><label for="password">Password</label><input id="password" name="password" type="password"><button id="signinbtn" type="button">Log In</button></form><p><a href=#>Forgot Password?</a> <a href=#>Forgot Username?</a> <a href=#>New User?</a> Use Activation Key</p></main></body></html>`,
  },
};
