import type { Lookalike } from './types.ts';

/** The set-up tool in which a district names its application statuses. */
export const olrStatusSetup: Lookalike = {
  id: 'olr-status-setup',
  title: 'Set-up of application statuses',
  path: '/campus/olr/setup/olrStatus.xsl?x=olr.Setup-status&toolCode=olr.setup.status',
  pages: {
    '/campus/olr/setup/olrStatus.xsl': () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>OLR Status Setup (Practice)</title>
<link rel="stylesheet" href="/campus/static/kendo.css"></head><body><main class="pad"><h1>OLR Status Setup</h1><table class="plain"><tr><th>Application Number</th><th>Status</th><th>Code</th><th>Description</th><th>Active</th></tr><tr><td></td><td>Submitted</td><td>SUB</td><td>The parent has sent it (Practice)</td><td><input type="checkbox" checked></td></tr></table></main></body></html>`,
  },
};
