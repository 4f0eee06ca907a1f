import type { Lookalike } from './types.ts';

/** The set-up tool with the texts of the online application. */
export const olrLiterals: Lookalike = {
  id: 'olr-literals',
  title: 'Literals bank',
  path: '/campus/olr/setup/literalsBank.xsl?x=olr.Setup-literals&toolCode=olr.setup.literals',
  pages: {
    '/campus/olr/setup/literalsBank.xsl': () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Literals Bank Setup (Practice)</title>
<link rel="stylesheet" href="/campus/static/kendo.css"></head><body><main class="pad"><h1>Literals Bank Setup</h1><table class="plain"><tr><th>Literal</th><th>Description</th><th>Application Number</th><th>Household</th><th>Guardian</th></tr><tr><td>student.link</td><td>Practice: not linked</td><td>Application</td><td>Household</td><td>Parent/Guardian</td></tr></table></main></body></html>`,
  },
};
