/** What says "still fetching". A progress bar with a value, or the arrows of a number box ("spinner"), do not. */
export const busy =
  '[aria-busy=true],.k-loading-mask,.k-loading-image,.k-skeleton,[class*=skeleton i],[class*=shimmer i],[class*=loading-mask i],[class*=loading-indicator i],[class~=loading i],[class~=spinner i]:empty,mat-spinner,mat-progress-spinner,[role=progressbar]:not([aria-valuenow])';

/** The selected tab, the end of a path line, the title of a tool. */
export const current =
  '[aria-current]:not([aria-current=false]),[role=tab][aria-selected=true],[class*=breadcrumb i] :last-child,[aria-label*=breadcrumb i] :last-child,[class*=tooltitle i],[class*=pagetitle i],[id*=tooltitle i],[id*=pagetitle i]';

/** What may name a section or a person: headings, the tool in hand, and what drop-down lists show as chosen. */
export const titles = `caption,h1,h2,h3,h4,[role=heading],.k-input-value-text,select,${current}`;

/** Such texts behind the name of their element: "1234-5", "Last, First", "Contacts of First Last", a heading "First Last". */
export const titled =
  '[\\w.][-‐‑‒–]\\d{1,4}\\b|\\S, \\S|\\b(?:for|of|de|para|student|estudiante)\\b|^(?:H\\d|CAPTION) [A-ZÀ-Þ][^\\s,]+(?: [A-ZÀ-Þ][^\\s,]*){1,3}$';

/**
 * A line that is told beside headings, as printed, for either case: one that names the student in hand ("Now viewing:
 * Practice, Ben"), and one that says what an application stands on.
 */
export const telling =
  '^(?:(?:you are|now|currently) )*(?:viewing|showing|displaying|looking at|viendo|mostrando)\\b|^(?:(?:selected|current) )?(?:student|person|child|estudiante|alumn[oa])(?: name)?\\s*:\\s*\\S|\\blink error\\b';

/** What shows the school and calendar that Campus is set to, and the bars that may print them (campus-pages.md §7). */
export const switchers =
  '[aria-label*="context switcher" i],ic-context-switcher,[class*=context-switcher i],[data-cy*=context-switcher i]';
export const bars = 'header,[role=banner],[class*=topbar i],[class*=top-bar i],[class*=context i],[id*=context i]';

/** A window over the page: what it holds is of somebody else, or not saved. */
export const windows = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true],.modal';

/** Fields that are typed into. */
export const fields = 'input:not([type=checkbox],[type=radio],[type=hidden],[type=button],[type=submit])';

/** The bar that a header of Campus stands in. */
export const bar = 'ic-title-bar,.topBar,header,[role=banner]';

/** What holds people who were searched for, and not the one in hand. */
export const searches =
  'ic-tool-context-search,ic-list-view,ic-user-search-result,[id*=search i],[class*=search i],[role=search],[role=listbox],[role=option],[role=grid]';

/** What may be titled with a value: "Application 70012", "1234-5 Algebra I". */
export const titling = 'h1,h2,h3,h4,[role=heading],[class*=title i],[class*=breadcrumb i] :last-child';
