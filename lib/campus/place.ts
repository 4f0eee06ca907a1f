import { shownHeadings } from '../dom/heading.ts';
import { type Outside, outsideLists } from '../dom/outside.ts';
import { isShown, shownText } from '../dom/shown.ts';
import { fold } from '../dom/text.ts';
import type { PlaceSignal } from '../report/reading.ts';
import type { PageSpec } from './spec.ts';

/** Address words of tools that print census words and are not a person's page (DESIGN §5, rules of reading). */
const ELSEWHERE =
  /\b(reports?|reporting|ad ?hoc|data ?wizard|help|kb|docs?|documentation|article|set ?up|types?|rights|templates?|designer|print|pdf|import|nav wrapper|apps portal|portal portal|forum|wiki|survey|letters?|compose|combine|merge|audit|wizards?|processor|search results?)\b/;
const ELSEWHERE_TITLE =
  /\b(reports?|ad hoc|set ?up|tool rights|user rights|rights|help|how to|article|guide|documentation|types|template|new message|compose|combine|merge|audit|wizard|request processor|log ?in|sign in|(person|student) summary)\b/;

/** Too little alone: with `EVIDENT` (`know.ts`) it is just enough. */
const FAINT = 0.4;

/** camelCase, dots, slashes and hyphens as spaces: `census.PersonRelationships` → "census person relationships". */
const words = (text: string) => fold(text.replace(/([a-z])([A-Z])/g, '$1 $2'));

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The tool that an address names: its path, and a legacy tool's toolCode and x= service. */
function addressWords(url: URL): { path: string; tool: string } {
  const pick = (names: string[]) =>
    [...url.searchParams]
      .filter(([key]) => names.includes(key.toLowerCase()))
      .map(([, value]) => value)
      .join(' ');
  return { path: words(decoded(url.pathname)), tool: words(pick(['toolcode', 'x', 'objrights', 'tool'])) };
}

/** The parts of "Relationships - Last, First" or "Relationships (4)", folded. */
const apart = (text: string) => text.split(/\s[-–—|:·>]+\s|\|/).map((part) => fold(part).replace(/ \d+$/, ''));

const CURRENT =
  '[aria-current]:not([aria-current=false]),[role=tab][aria-selected=true],[class*=breadcrumb i] :last-child,[class*=tooltitle i],[class*=pagetitle i],[id*=tooltitle i],[id*=pagetitle i]';

/** What a document says of itself in headings, title, the selected tab and the end of its path line. */
function spoken(outside: Outside): string[] {
  const current = outside(CURRENT).slice(0, 40);
  return [...shownHeadings(outside), ...current.filter(isShown).map((element) => shownText(element))]
    .map(fold)
    .filter((text) => text.length < 80);
}

/**
 * Makes a reader of the place signals of one document for these pages.
 * @returns a function; `campusLike` says that the frame looks like Campus: elsewhere the same words weigh less, so that
 *   another application on the same host needs both an address and a heading
 */
export function placeReader(specs: readonly PageSpec[]) {
  const pages = specs.map(({ id, place }) => ({
    id,
    address: new RegExp(place.address),
    heading: new RegExp(place.heading),
    faint: new RegExp(place.faint ?? '(?!)'),
    despite: place.despite ? new RegExp(place.despite, 'g') : null,
    not: new RegExp(place.not ?? '(?!)'),
  }));
  return (doc: Document, address: string, campusLike: boolean, outside: Outside = outsideLists(doc)): PlaceSignal[] => {
    const url = URL.canParse(address) ? new URL(address) : null;
    const { path, tool } = url ? addressWords(url) : { path: '', tool: '' };
    const code = words(url?.searchParams.get('toolCode') ?? '');
    const said = [...spoken(outside), ...apart(doc.title)];
    const first = fold(shownHeadings(outside)[0] ?? '');
    const title = fold(doc.title);
    const signals: PlaceSignal[] = [];
    const scale = campusLike ? 1 : 0.6;
    for (const { id, address: place, heading, faint, despite, not } of pages) {
      const without = (text: string) => (despite ? text.replace(despite, ' ') : text);
      if (place.test(path) || place.test(tool)) signals.push({ page: id, weight: 0.6 * scale });
      if (said.some((text) => heading.test(text))) signals.push({ page: id, weight: 0.5 * scale });
      else if (said.some((text) => faint.test(text))) signals.push({ page: id, weight: FAINT * scale });
      const elsewhere = (text: string) => ELSEWHERE.test(without(text)) || not.test(text);
      if (elsewhere(path) || elsewhere(code)) signals.push({ page: id, weight: -1 });
      if (ELSEWHERE_TITLE.test(without(first)) || ELSEWHERE_TITLE.test(without(title)))
        signals.push({ page: id, weight: -1 });
    }
    return signals;
  };
}
