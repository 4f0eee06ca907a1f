import { shownHeadings } from '../dom/heading.ts';
import type { Outside } from '../dom/outside.ts';
import { isShown, shownText } from '../dom/shown.ts';
import { fold } from '../dom/text.ts';
import type { PlaceSignal } from '../report/reading.ts';
import type { PageSpec } from './spec.ts';

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
function addressWords({ pathname, searchParams }: URL): { path: string; tool: string; code: string } {
  const tool = [...searchParams].flatMap(([key, value]) => (/^(toolcode|x|objrights|tool)$/i.test(key) ? [value] : []));
  return {
    path: words(decoded(pathname)),
    tool: words(tool.join(' ')),
    code: words(searchParams.get('toolCode') ?? ''),
  };
}

/** The parts of "Relationships - Last, First" or "Relationships (4)", folded. */
const apart = (text: string) => text.split(/\s[-–—|:·>]+\s|\|/).map((part) => fold(part).replace(/ \d+$/, ''));

/** What a document says of itself in headings, title, the selected tab and the end of its path line. */
function spoken(headings: readonly string[], current: readonly Element[]): string[] {
  return [
    ...headings,
    ...current
      .slice(0, 40)
      .filter(isShown)
      .map((element) => shownText(element)),
  ]
    .map(fold)
    .filter((text) => text.length < 80);
}

/** Reads the place signals of one document: `campusLike` says that the frame looks like Campus. */
export type PlaceReader = (address: string, campusLike: boolean) => PlaceSignal[];

/**
 * Makes a reader of the place signals of documents for these pages.
 * @param current selects what says which tool is shown, beside headings
 * @returns a function from a document and its elements outside long lists to what reads the signals of an address. Where
 *   a frame does not look like Campus, the same words weigh less, so that another application on the same host needs both
 *   an address and a heading
 */
export function placeReader(
  specs: readonly PageSpec[],
  current: string,
): (doc: Document, outside: Outside) => PlaceReader {
  const pattern = (source = '(?!)') => new RegExp(source);
  const pages = specs.map(({ id, place, elsewhere }) => ({
    page: id,
    here: pattern(place.address),
    heading: pattern(place.heading),
    faint: pattern(place.faint),
    not: pattern(place.not),
    despite: new RegExp(place.despite ?? '(?!)', 'g'),
    elsewhere: pattern(elsewhere.address),
    titled: pattern(elsewhere.title),
  }));
  return (doc, outside) => {
    const headings = shownHeadings(outside);
    const texts = [...spoken(headings, outside(current)), ...apart(doc.title)];
    const titles = [fold(headings[0] ?? ''), fold(doc.title)];
    const says = (words: RegExp) => texts.some((text) => words.test(text));
    // What the document says is the same for every address.
    const told = pages.map((page) => ({
      ...page,
      weight: says(page.heading) ? 0.5 : says(page.faint) ? FAINT : 0,
      against: titles.some((text) => page.titled.test(text.replace(page.despite, ' '))) ? -1 : 0,
    }));
    return (address, campusLike) => {
      const { path, tool, code } = addressWords(new URL(URL.canParse(address) ? address : 'about:'));
      const scale = campusLike ? 1 : 0.6;
      return told.flatMap(({ page, here, weight, not, despite, elsewhere, against }) => {
        const isElsewhere = (text: string) => elsewhere.test(text.replace(despite, ' ')) || not.test(text);
        return [
          here.test(path) || here.test(tool) ? 0.6 * scale : 0,
          weight * scale,
          isElsewhere(path) || isElsewhere(code) ? -1 : 0,
          against,
        ].flatMap((one) => (one === 0 ? [] : { page, weight: one }));
      });
    };
  };
}
