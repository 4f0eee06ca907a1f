import { controlNames } from '../dom/names.ts';
import type { Outside } from '../dom/outside.ts';
import { isShown, shownText } from '../dom/shown.ts';
import { clean, cut, fold } from '../dom/text.ts';
import { pieces } from './pieces.ts';

export interface SchoolContext {
  school: string | null;
  calendar: string | null;
}

/** Where the school and calendar may be told, as selectors. */
export interface SchoolPlaces {
  switchers: string;
  bars: string;
}

const CALENDAR = /^\d{2,4}\s*[-–/]\s*\d{2,4}\s*\S+/;
const YEAR = /^(\d{4}|\d{2,4}\s*[-–/]\s*\d{2,4})$/;
const NO_CHOICE = /^(all (schools|calendars)|select|choose|none|-+)\b/i;

/** "Previous School" and "Home School" are something else. */
const isWord = (field: string, text: string) =>
  new RegExp(`^((select|choose|current|active) )?${field}( name)?$`).test(fold(text));

function fromSelects(outside: Outside, field: string): string | null {
  for (const select of outside('select') as HTMLSelectElement[]) {
    if (!isShown(select)) continue;
    const names = [
      ...controlNames(select, () => false),
      fold(select.id.replace(/id$/i, '')),
      fold(select.name.replace(/id$/i, '')),
    ];
    const text = clean(select.selectedOptions[0]?.text);
    if (names.some((name) => isWord(field, name)) && text && !NO_CHOICE.test(text)) return cut(text);
  }
  return null;
}

/** A drop-down made of roles whose label is "School". */
function fromDropDowns(doc: Document, outside: Outside, field: string): string | null {
  for (const list of outside('[role=combobox],kendo-dropdownlist,[aria-labelledby$="-label"]')) {
    const by = list.getAttribute('aria-labelledby') ?? '';
    const named = by
      ? (doc.getElementById(by.split(' ')[0] ?? '')?.textContent ?? by.replace(/-label$/, ''))
      : (list.getAttribute('aria-label') ?? '');
    const value = list.querySelector('.k-input-value-text,[class*=value]') ?? list;
    const text = shownText(value);
    if (isWord(field, named) && text && isShown(list) && !NO_CHOICE.test(text)) return cut(text);
  }
  return null;
}

function fromTexts(texts: string[], field: string): string | null {
  for (const [at, text] of texts.entries()) {
    const whole = new RegExp(`^${field}( name)?\\s*:\\s*(.+)$`, 'i').exec(text)?.[2];
    if (whole && !NO_CHOICE.test(whole)) return cut(whole);
    if (new RegExp(`^${field}( name)?\\s*:?$`, 'i').test(text)) {
      const next = texts[at + 1];
      if (next && !/:$/.test(next) && !NO_CHOICE.test(next)) return cut(next);
    }
  }
  return null;
}

/** The texts of an element, apart where bars or arrows part them. */
const parts = (element: Element) =>
  pieces(element)
    .flatMap((text) => text.split(/\s*[|•·›»]\s*/))
    .filter(Boolean);

/** In the switcher the school is the text that is no year, calendar or label. */
function fromSwitcher(texts: string[]): SchoolContext {
  const calendar = texts.find((text) => CALENDAR.test(text) && !YEAR.test(text)) ?? null;
  const plain = texts.filter(
    (text) =>
      !YEAR.test(text) &&
      !CALENDAR.test(text) &&
      !/^(context|switch|year|school|calendar|structure|schedule|select|main$|open|change|current)\b/i.test(text),
  );
  const school = plain.find((text) => /\p{L}{3}/u.test(text) && !NO_CHOICE.test(text)) ?? null;
  return { school: school && cut(school), calendar };
}

/**
 * The school and calendar that Campus is set to: drop-downs in the classic top bar, the Context Switcher in the New
 * Look (campus-pages.md §7). A printed label wins over the switcher's order.
 */
export function readSchool(doc: Document, outside: Outside, { switchers, bars: within }: SchoolPlaces): SchoolContext {
  const texts = outside(switchers).filter(isShown).flatMap(parts);
  const guess = fromSwitcher(texts);
  const bars = outside(within).filter(isShown).slice(0, 8);
  const printed = (field: string) => fromTexts(texts, field) ?? fromTexts(bars.flatMap(parts), field);
  return {
    school:
      fromSelects(outside, 'school') ?? fromDropDowns(doc, outside, 'school') ?? printed('school') ?? guess.school,
    calendar:
      fromSelects(outside, 'calendar') ??
      fromDropDowns(doc, outside, 'calendar') ??
      printed('calendar') ??
      guess.calendar,
  };
}
