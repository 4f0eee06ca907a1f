import type { PagerWords } from '../dom/pager.ts';

const NUMBER = '(\\d{1,3}(?:[.,\\u00a0 ]\\d{3})+|\\d+)';

/** How lists tell that there is more of them; it comes to the frames with the pages (`specsFor`). */
export const pagerWords: PagerWords = {
  totals: [
    `\\d+\\s*(?:-|–|—|to|a|through)\\s*\\d+\\s+(?:of|de|/)\\s+${NUMBER}`,
    `(?:showing|shown|mostrando)\\D{0,20}\\d+\\s+(?:of|de)\\s+${NUMBER}`,
    `\\d+\\s+(?:of|de)\\s+${NUMBER}\\s+(?:rows?|items?|records?|results?|filas|elementos|registros)`,
  ],
  pages: '\\b(?:page|p[aá]gina)\\s+\\d+\\s+(?:of|de|/)\\s+(\\d+)',
  more: '(^| )(next|load more|show more|more rows|show all|siguiente|ver mas)( |$)',
  places:
    '[class*=pager i],[class*=pagination i],[class*=paginator i],nav,[role=navigation],[role=status],tfoot,caption',
};
