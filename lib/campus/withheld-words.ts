import { fields } from './frame-selectors.ts';
import type { WithheldWords } from './spec.ts';

/** What says that a list is not shown whole (`lists/withheld.ts`), for the lists of people and households. */
export const withheldWords: WithheldWords = {
  part: '\\b(households?|relationships?|contacts?|guardians?|parents?|famil\\w+|adults?|child(ren)?|students?|members?|people|persons?|emergency|hogar(es)?|contactos?|miembros?|tutor\\w*|padres|adultos|relaciones)\\b|\\b[1-9]\\d*$',
  not: '\\b(information|details?|history|log|notes?|documents?|files?|filters?|help|options|comments?|alerts?|flags|informacion|notas|ayuda|filtros?)\\b|^(in)?active\\b|^(ended|past)\\b',
  filter:
    '\\bfilter(?:s|ed)?\\b[^:=]{0,24}[:=]\\s*(?!none\\b|all\\b|any\\b|off\\b|0\\b|no\\b)[a-z\\dÀ-ÖØ-\u1fff]|\\bfiltered\\b|\\b[1-9]\\d* filters?\\b|\\b(?:applied|active) filters?\\b(?!\\W*(?:none|0))|\\bfiltrad[oa]s?\\b|\\bfiltros?\\s*:\\s*(?!ningun|tod)[a-zÀ-ÖØ-\u1fff]|\\bfirst \\d+ (?:of|\\w+s)\\b|\\bfilters? ?\\([1-9]|^\\s*(?:[▶▸►▹⯈⊞+]|\\[\\+\\])\\s*(?!.*\\b(?:add|new|create|nuev\\w|inactive|ended|past|information|notes?|history|log|documents?|help|comments?)\\b).*\\b(?:households?|relationships?|contacts?|guardians?|parents?|famil\\w+|adults?|students?|members?|hogar(?:es)?|contactos?|miembros?)\\b|^\\s*(?:more|m[aá]s)\\s*(?:…|\\.{3})$|^\\W*\\+\\s?[1-9]\\d* (?:more|others?|m[aá]s)\\b|\\bonly (?:the )?first\\b|\\b1 (?:to|a|-|–) (?<last>\\d+) (?:of|de) (?!\\k<last>\\b)[\\d.,]+ (?:entries|registros)\\b|\\btruncated\\b|\\blimited to\\b|\\b[1-9]\\d* (?:\\w+ ){0,3}(?:hidden|withheld|not shown|not displayed|collapsed)\\b|\\b(?:could not|unable to|failed to|cannot) (?:be )?(?:load|display|retriev|show|fetch)|\\berror (?:loading|retrieving|displaying|fetching)|\\b(?:rights?|permissions?|access)\\b.{0,30}\\bto (?:see|view)\\b|^(?:loading|cargando)\\b|\\bscroll (?:down )?(?:for|to)\\b',
  unsaved:
    '\\bnot (?:been )?saved\\b|\\b(?:unable|failed) to save\\b|\\bsave failed\\b|\\bno se (?:ha|han|pudo) guarda\\w+',
  all: '^[^a-zÀ-\u1fff]*(all|any|show all|view all|todos|todas)[^a-zÀ-\u1fff]*$',
  sizes:
    '[class*=pager i],[class*=paginat i],[class*=page-size i],[class*=pagesize i],[class*=_length i],[name*=length i]',
  typed: '\\b(filter|search|filtrar|filtro|buscar)\\b',
  day: '\\b(as of|active on|effective (as of|on)|(effective|as of|view) (date|day))\\b|\\b(fecha (de consulta|efectiva|de vigencia)|a la fecha)\\b',
  // Angular, React and PrimeNG; those that count their rows (`aria-rowcount`) say it themselves.
  rolling:
    'cdk-virtual-scroll-viewport,.cdk-virtual-scroll-viewport,[data-virtuoso-scroller],[class*=ReactVirtualized],.p-virtualscroller,.p-scroller,[class*=infinite-scroll i]',
  ended:
    '\\b(show|include|display|view|with|mostrar|incluir|ver)\\b.*\\b(inactive|ended|historical|history|past|expired|former|previous|all|inactiv\\w+|anteriores|tod[oa]s)\\b',
  current:
    '\\b(active|current|activ[oa]s?|actual(es)?)( \\w+)? (only|solamente)\\b|\\b(only|s[oó]lo) (show )?(active|current|activ[oa]s?|actual(es)?)\\b|\\b(hide|exclude|without|ocultar) (inactive|ended|historical|past|expired|former|inactiv\\w+)\\b',
  active: '^(active|current|activ[oa]s?|actual(es)?)\\b',
  shut: '[aria-expanded=false]:not([aria-haspopup],[role=combobox],input,select),details:not([open])>summary',
  menus: 'nav,[role=navigation],[role=menu],[role=menubar],[role=tree],[role=banner]',
  titles: 'h1,h2,h3,h4,h5,h6,[role=heading],legend,summary',
  ticks: 'input[type=checkbox],[role=checkbox],[role=switch],[aria-pressed]',
  on: ':checked,[aria-checked=true],[aria-pressed=true]',
  fields,
  // The pager reads what PrimeNG counts.
  unmeant: 'label,th,option,td,.p-paginator,p-paginator',
  unsaid: 'label,button,a,th,option',
  chosen: 'select,.k-input-value-text',
};
