import type { PagerWords } from '../dom/pager.ts';

const NUMBER = '(\\d{1,3}(?:[.,\\u00a0 ]\\d{3})+|\\d+)';

const THINGS = 'relationships?|contacts?|households?|members?|persons?|address(?:es)?|applications?|hogar(?:es)?';

/** Of these alone a list is called: "Relationships (5)". */
const LISTED =
  '(?:relationships|contacts|guardians|parents|adults|households|members|people|persons|addresses|applications|records|rows|results|entries|items|relaciones|contactos|tutores|padres|adultos|hogares|miembros|personas|direcciones|solicitudes|registros)';

/** A count that stands beside pages may be that of the page alone. */
const NO_PAGES = '^(?![^]*(?:page|p[aá]gina|next|siguiente|more|[»›>]))[^]*';

/** How lists tell that there is more of them; it comes to the frames with the pages (`specsFor`). */
export const pagerWords: PagerWords = {
  totals: [
    `\\d+\\s*(?:-|–|—|to|a|through)\\s*\\d+\\s+(?:of|de|/)\\s+${NUMBER}`,
    `(?:showing|shown|displaying|viewing|mostrando)\\D{0,20}\\d+(?:\\s+[a-zñé]+)?\\s+(?:of|out of|from|de)\\s+(?:a total of\\s+)?${NUMBER}`,
    `\\d+\\s+(?:of|out of|de)\\s+${NUMBER}\\s+(?:rows?|items?|records?|results?|entries|people|${THINGS}|filas|elementos|registros)`,
    `\\b(?:row|item|record|${THINGS})\\s+\\d+\\s+(?:of|de)\\s+${NUMBER}`,
    `\\bfiltered from ${NUMBER}`,
    `(?:showing|viewing)\\s+\\d+\\s*/\\s*${NUMBER}(?!\\d|\\s*(?:/|pages?\\b))`,
    `${NO_PAGES}\\b(?:total\\s+(?:rows|items|records|results|entries|people|${THINGS})|results|records)\\s*:\\s*${NUMBER}(?!\\d)`,
    `${NO_PAGES}\\btotal\\s*:\\s*${NUMBER}\\s+(?:rows?|items?|records?|results?|entries|people|${THINGS})`,
  ],
  counts: [`^\\W*${NUMBER}\\s+(?:[a-z]+\\s+)?${LISTED}\\W*$`],
  titles: [`^\\D*\\b${LISTED}\\W{1,3}${NUMBER}\\W*$`],
  pages: '(?:\\b(?:page|p[aá]gina)\\s+(?:\\d+\\s+)?(?:of|de|/)\\s+|^\\W*\\d+\\s*/\\s*(?=\\d+\\W*$))(\\d+)',
  more: '(^| )(next|load more|show more|see more|view more|more rows|more results|more (contacts|members|people|relationships|households)|\\d+ more|(show|view|see|load|display) (all|older|earlier)|siguiente|ver mas|ver todos)( |$)',
  places:
    '[class*=pager i],[class*=pagination i],[class*=paginator i],[class*=page-info i],[class*=footer i],nav,[role=navigation],[role=status],tfoot,caption,h1,h2,h3,h4,h5,h6,[role=heading],legend,[class*=title i]:not([role=tab] *),[class*=badge i],[class*=count i]:not([class*=account i])',
  whole: 'caption,tfoot',
  shut: '^[▶▸►▹⯈⊞+]',
  closed: '[aria-expanded=false],[aria-label^=expand i],[title^=expand i]',
};
