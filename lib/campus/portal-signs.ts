import type { PageSpec } from './spec.ts';

/**
 * What a portal's documents show, outer and inner, with and without the frame between them (campus-pages.md §6, Portal
 * DOM). Each is enough, since the address has to say so too; nothing of them is read.
 */
export const portalSigns: NonNullable<PageSpec['signs']> = [
  {
    selector:
      '#menu-toggle-button,.header__logo,iframe#main-workspace,iframe[name="main-workspace"],ic-nav-wrapper-app,ic-workspace,ic-app-root,ic-header,app-root,[ng-version]',
    weight: 0.6,
  },
  {
    selector:
      'tl-grading-section-header,tl-grading-task-list,tl-grading-score,tl-student-grades,tl-app-term-picker,tl-curriculum-flags,tl-app-root,.collapsible-card,.grades__card,[class^="assignment__"],button.divider__header',
    weight: 0.6,
  },
  {
    selector: 'a[href*="portal.xsl"],a[href*="portal.Portal"],frame[src*="portal"],iframe[src*="portal.Portal"]',
    weight: 0.6,
  },
  // Whatever else it is drawn with: only a page to log in at has nothing of it to guide through.
  { selector: 'h1,h2,h3,nav,main,header,[role=main],[role=navigation]', weight: 0.6 },
  { selector: '[type=password]', weight: -0.6 },
];
