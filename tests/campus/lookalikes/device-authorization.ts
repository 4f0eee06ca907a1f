import type { Lookalike } from './types.ts';

/** A device that is not known has to be confirmed before the portal opens. */
export const deviceAuthorization: Lookalike = {
  id: 'device-authorization',
  title: 'User device confirmation',
  path: '/campus/deviceauthorization?portal=true&appName=practice',
  pages: {
    '/campus/deviceauthorization': () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>User Device Confirmation (Practice)</title>
<link rel="stylesheet" href="/campus/static/kendo.css"></head><body><main class="pad"><div class="header__logo">Campus</div><h1>User Device Confirmation</h1><p>Practice: a code was sent to the account security e-mail of this portal account.</p><label>Code <input></label><button type="button">Continue</button></main></body></html>`,
  },
};
