import { accessibleName } from '../../dom/accessible-name.ts';
import type { Outside } from '../../dom/outside.ts';
import { isShown, shownText } from '../../dom/shown.ts';
import { fold } from '../../dom/text.ts';
import { slotText } from '../slots.ts';
import type { ListSpec } from '../spec.ts';

/** A note has no more characters than this, and no more parts; what holds rows is no note. */
const SHORT = 100;
const MANY = 5;
export const ROWS = 'tr,[role=row]';

/** 2026-11-02 alone would be that day in London. */
const isToday = (day: string) => new Date(day.replaceAll('-', '/')).toDateString() === new Date().toDateString();

/**
 * What of a list the page says it does not show.
 * @param outside the document's elements outside long lists
 * @param lines what was read of it: a control in a line is the line's own
 * @param cards some of them are cards, so that any heading may be another one's
 * @returns `past`: it is as of another day than today, or not what is stored; `part`: parts are shut, or a filter is set,
 *   so that their number is not known; `ended`: what has ended is left out
 */
export function withheld(
  body: Element,
  outside: Outside,
  words: NonNullable<ListSpec['withheld']>,
  lines: ReadonlySet<Element>,
  cards: boolean,
): { past: boolean; part: boolean; ended: boolean } {
  const isOwn = (one: Element | null): boolean => !!one && one !== body && (lines.has(one) || isOwn(one.parentElement));
  const some = (selector: string, test: (one: Element) => unknown) =>
    outside(selector).some((one) => test(one) && isShown(one) && !isOwn(one));
  // Small letters: a pattern that is to know the large ones of every script takes the browser 10 ms to make.
  const says = (source: string, text: string) => new RegExp(source).test(text.toLowerCase());
  const named = (one: Element) => fold(`${accessibleName(one)} ${one.getAttribute('placeholder')}`);
  const notes = new Map<Element, string>();
  for (const one of outside('*')) {
    const text = one.childElementCount > MANY || one.querySelector(ROWS) ? '' : (one.textContent ?? '');
    if (text.length < SHORT) notes.set(one, text.toLowerCase());
  }
  // Most pages print no such note, which is asked of all at once.
  const all = [...notes.values()].join('\n_\n');
  const printed = (source: string, not: string) =>
    new RegExp(source, 'm').test(all) &&
    some('*', (one) => says(source, notes.get(one) ?? '') && says(source, shownText(one)) && !one.closest(not));
  const [first] = lines;
  const typed = (source: string, isMeant: (text: string, one: Element) => unknown) =>
    some(words.fields, (one) => {
      const text = slotText({ element: one, text: null });
      return text && isMeant(text, one) && says(source, named(one));
    });
  return {
    past:
      // Behind the list stands the form of one of its entries.
      typed(words.day, (day, one) => first?.compareDocumentPosition(one) === 2 && !isToday(day)) ||
      printed(words.unsaved, words.unmeant),
    part:
      some(words.shut, (one) => {
        const text = fold(shownText(one));
        const may = says(words.part, text) || (cards && one.closest(words.titles));
        return may && !says(words.not, text) && !one.closest(words.menus);
      }) ||
      some('select', (one) => {
        const { options, selectedIndex } = one as HTMLSelectElement;
        if (one.closest(words.sizes)) return false;
        return [...options].some(({ text, index }) => index !== selectedIndex && says(words.all, text.trim()));
      }) ||
      typed(words.typed, Boolean) ||
      !!outside(words.rolling)[0] ||
      printed(words.filter, words.unmeant),
    ended:
      some(words.ticks, (one) => says(one.matches(words.on) ? words.current : words.ended, named(one))) ||
      printed(words.current, words.unsaid) ||
      some(words.chosen, (one) => says(words.active, slotText({ element: one, text: null }))),
  };
}
