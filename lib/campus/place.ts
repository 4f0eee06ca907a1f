import { shownHeadings } from '../dom/heading.ts';
import type { Outside } from '../dom/outside.ts';
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
function spoken(headings: readonly string[], outside: Outside): string[] {
  const current = outside(CURRENT).slice(0, 40);
  return [...headings, ...current.filter(isShown).map((element) => shownText(element))]
    .map(fold)
    .filter((text) => text.length < 80);
}

const MOST_REMEMBERED = 200;

/** What is worked out from a text alone, worked out once: a document is looked at again and again. */
function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = work(text);
    if (known.size > MOST_REMEMBERED) known.clear();
    known.set(text, found);
    return found;
  };
}

/** Reads the place signals of one document: `campusLike` says that the frame looks like Campus. */
export type PlaceReader = (address: string, campusLike: boolean) => PlaceSignal[];

/**
 * Makes a reader of the place signals of documents for these pages.
 * @returns a function from a document and its elements outside long lists to what reads the signals of an address. Where
 *   a frame does not look like Campus, the same words weigh less, so that another application on the same host needs both
 *   an address and a heading
 */
export function placeReader(specs: readonly PageSpec[]): (doc: Document, outside: Outside) => PlaceReader {
  const pages = specs.map(({ id, place }) => ({
    id,
    address: new RegExp(place.address),
    heading: new RegExp(place.heading),
    faint: new RegExp(place.faint ?? '(?!)'),
    despite: place.despite ? new RegExp(place.despite, 'g') : null,
    not: new RegExp(place.not ?? '(?!)'),
  }));
  type Page = (typeof pages)[number];
  const those = (is: (page: Page) => boolean): ReadonlySet<Page> => new Set(pages.filter(is));
  const without = (text: string, { despite }: Page) => (despite ? text.replace(despite, ' ') : text);
  const headed = remembered((text) => those(({ heading }) => heading.test(text)));
  const faintly = remembered((text) => those(({ faint }) => faint.test(text)));
  const titled = remembered((text) => those((page) => ELSEWHERE_TITLE.test(without(text, page))));
  const addressed = remembered((address) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    const { path, tool } = url ? addressWords(url) : { path: '', tool: '' };
    const code = words(url?.searchParams.get('toolCode') ?? '');
    const speaksAgainst = (text: string, page: Page) => ELSEWHERE.test(without(text, page)) || page.not.test(text);
    return {
      here: those((page) => page.address.test(path) || page.address.test(tool)),
      elsewhere: those((page) => speaksAgainst(path, page) || speaksAgainst(code, page)),
    };
  });
  return (doc, outside) => {
    const headings = shownHeadings(outside);
    const texts = [...spoken(headings, outside), ...apart(doc.title)];
    const said = texts.map(headed);
    const hinted = texts.map(faintly);
    const against = [fold(headings[0] ?? ''), fold(doc.title)].map(titled);
    return (address, campusLike) => {
      const { here, elsewhere } = addressed(address);
      const scale = campusLike ? 1 : 0.6;
      return pages.flatMap((page) => [
        ...(here.has(page) ? [{ page: page.id, weight: 0.6 * scale }] : []),
        ...(said.some((found) => found.has(page))
          ? [{ page: page.id, weight: 0.5 * scale }]
          : hinted.some((found) => found.has(page))
            ? [{ page: page.id, weight: FAINT * scale }]
            : []),
        ...(elsewhere.has(page) ? [{ page: page.id, weight: -1 }] : []),
        ...(against.some((found) => found.has(page)) ? [{ page: page.id, weight: -1 }] : []),
      ]);
    };
  };
}
