import { controlNames } from '../dom/names.ts';
import type { Outside } from '../dom/outside.ts';
import { isShown, shownText } from '../dom/shown.ts';
import { clean, cut, fold } from '../dom/text.ts';
import { pieces } from './pieces.ts';

export interface SchoolContext {
  school: string | null;
  calendar: string | null;
}

/** Where the school and calendar may be told, as selectors; and words, as sources of regular expressions (`school-words.ts`). */
export interface SchoolPlaces {
  switchers: string;
  bars: string;
  /** Drop-downs made of roles, and what in them shows the choice. */
  dropDowns: string;
  choices: string;
  /** A year, and what begins with one and says more: a calendar. */
  year: string;
  calendar: string;
  /** What a list says while nothing is chosen. */
  noChoice: string;
  /** What in the switcher is no school. */
  noSchool: string;
}

/** "Previous School" and "Home School" are something else. */
const isWord = (field: string, text: string) =>
  new RegExp(`^((select|choose|current|active) )?${field}( name)?$`).test(fold(text));

/** Says whether a text is a value, and not what stands where nothing is chosen. */
type IsChosen = (text: string | undefined) => boolean;

function fromSelects(outside: Outside, field: string, isChosen: IsChosen): string | null {
  for (const select of outside('select') as HTMLSelectElement[]) {
    if (!isShown(select)) continue;
    const names = [
      ...controlNames(select, () => false),
      fold(select.id.replace(/id$/i, '')),
      fold(select.name.replace(/id$/i, '')),
    ];
    const text = clean(select.selectedOptions[0]?.text);
    if (names.some((name) => isWord(field, name)) && isChosen(text)) return cut(text);
  }
  return null;
}

/** A drop-down made of roles whose label is "School". */
function fromDropDowns(
  doc: Document,
  outside: Outside,
  { dropDowns, choices }: SchoolPlaces,
  field: string,
  isChosen: IsChosen,
): string | null {
  for (const list of outside(dropDowns)) {
    const by = list.getAttribute('aria-labelledby') ?? '';
    const named = by
      ? (doc.getElementById(by.split(' ')[0] ?? '')?.textContent ?? by.replace(/-label$/, ''))
      : (list.getAttribute('aria-label') ?? '');
    const value = list.querySelector(choices) ?? list;
    const text = shownText(value);
    if (isWord(field, named) && isShown(list) && isChosen(text)) return cut(text);
  }
  return null;
}

/** "School: X" in one text, or "School" and its value in the next. */
function fromTexts(texts: string[], field: string, isChosen: IsChosen): string | null {
  const label = new RegExp(`^${field}( name)?\\s*(?::\\s*(.*)|$)`, 'i');
  for (const [at, text] of texts.entries()) {
    const found = label.exec(text);
    if (!found) continue;
    const [, , own] = found;
    const value = own || (texts[at + 1] ?? '');
    if ((own || !/:$/.test(value)) && isChosen(value)) return cut(value);
  }
  return null;
}

/** The texts of an element, apart where bars or arrows part them. */
const parts = (element: Element) =>
  pieces(element)
    .flatMap((text) => text.split(/\s*[|•·›»]\s*/))
    .filter(Boolean);

/**
 * The school and calendar that Campus is set to: drop-downs in the classic top bar, the Context Switcher in the New
 * Look (campus-pages.md §7). A printed label wins over the switcher's order, in which the school is the text that is no
 * year, calendar or label.
 */
export function readSchool(doc: Document, outside: Outside, places: SchoolPlaces): SchoolContext {
  const made = (source: string) => new RegExp(source, 'i');
  const year = made(places.year);
  const calendar = made(places.calendar);
  const noChoice = made(places.noChoice);
  const noSchool = made(places.noSchool);
  const isChosen: IsChosen = (text) => !!text && !noChoice.test(text);
  const texts = outside(places.switchers).filter(isShown).flatMap(parts);
  const bars = outside(places.bars).filter(isShown).slice(0, 8);
  const dated = (text: string) => !year.test(text) && calendar.test(text);
  const told = (field: string) =>
    fromSelects(outside, field, isChosen) ??
    fromDropDowns(doc, outside, places, field, isChosen) ??
    fromTexts(texts, field, isChosen) ??
    fromTexts(bars.flatMap(parts), field, isChosen);
  const guess = texts.find((text) => ![year, calendar, noSchool].some((other) => other.test(text)));
  return {
    school: told('school') ?? (guess ? cut(guess) : null),
    calendar: told('calendar') ?? texts.find(dated) ?? null,
  };
}
