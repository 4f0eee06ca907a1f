import type { Lookalike } from './types.ts';

/** The staff log-in page. */
export const logInStaff: Lookalike = {
  id: 'log-in-staff',
  title: 'Log-in page for staff',
  path: '/campus/practice.jsp',
  pages: {
    '/campus/practice.jsp': () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Infinite Campus Log In (Practice)</title>
<link rel="stylesheet" href="/campus/static/kendo.css"></head><body><main class="pad"><h1>Infinite Campus</h1><h2>Practice District</h2><form method="post" action="#"><label for="username">Username</label><input id="username" name="username"><label for="password">Password</label><input id="password" name="password" type="password"><button id="signinbtn" type="button">Log In</button></form><p>Sections, courses and grade books after you log in.</p></main></body></html>`,
  },
};
