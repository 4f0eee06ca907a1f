import type { SectionWords } from './spec.ts';

/** What sections and their headings are made of. */
export const sectionSelectors: Omit<SectionWords, 'words'> = {
  ends: '( \\d+)?( (complete|completed|done|finished|completa|completo|\\d+( of \\d+)?))?$',
  titles:
    'h1,h2,h3,h4,h5,h6,[role=heading],legend,summary,caption,[role=tab],[aria-expanded],[class*=pleat i],[class*=title i],[class*=header i],[class*=tab i],a,button',
  ways: '[role=tab]:not([aria-selected=true]),[aria-expanded=false],details:not([open])>summary,a,button:not([aria-expanded=true])',
  closed: '[aria-expanded=false],[role=tab]:not([aria-selected=true])',
  parts: 'table,[role=grid],[role=tabpanel],section,fieldset,ul,ol,dl,div',
};
