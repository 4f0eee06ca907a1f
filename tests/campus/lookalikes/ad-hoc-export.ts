import type { Lookalike } from './types.ts';

/** An export over many people with household, guardian and GUID columns. */
export const adHocExport: Lookalike = {
  id: 'ad-hoc-export',
  title: 'Ad hoc export with keys',
  path: '/campus/adhoc/dataWizard/export.xsl?x=dataWarehouse.Export&objRights=adhoc.exportWizard&toolCode=adhoc.query',
  pages: {
    '/campus/adhoc/dataWizard/export.xsl': () => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Data Export (Practice)</title>
<link rel="stylesheet" href="/campus/static/kendo.css"></head><body><main class="pad"><h1>Data Export (Practice)</h1><table class="plain"><tr><th>Student Number</th><th>Name</th><th>Household ID</th><th>Household</th><th>Guardian</th><th>Portal</th><th>Person GUID</th><th>Portal Username</th></tr><tr><td>949101</td><td>Practice, Kim</td><td>94901</td><td>Practice, Pat</td><td>X</td><td></td><td>94900000-1111-4222-8333-000000949001</td><td></td></tr><tr><td>949102</td><td>Practice, Lou</td><td>94902</td><td>Sample, Bo</td><td>X</td><td>X</td><td>94900000-1111-4222-8333-000000949002</td><td>bo.sample</td></tr></table></main></body></html>`,
  },
};
