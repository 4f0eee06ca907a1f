import type { SkinSigns } from './skin.ts';

/** What tells the faces of Campus; frame names have stayed the same since 2020 (campus-pages.md §2.2, §2.4). */
export const skins: SkinSigns = {
  portal: '/(nav-wrapper|apps/portal|portal)/',
  newLook: '/sis/',
  gradebook: '/apps/gradebook\\b',
  oldTool: '\\.xsl\\b',
  frames:
    '^(main-workspace|frameWorkspace(Wrapper|Header|Detail)?|masterFrame|detailFrame|frameSidebar|instruction-wrapper-iframe)$',
  shell:
    'ic-nav-wrapper-app,ic-workspace,ic-title-bar,ic-title-bar-container,iframe#main-workspace,app-root,[ng-version]',
  classic: '#frameWorkspace,#frameSidebar',
};
