import type { Outside } from '../dom/outside.ts';
import { isShown } from '../dom/shown.ts';
import { fold } from '../dom/text.ts';
import type { FlagWords } from './spec.ts';

/** More text than this is a help text; with more parts it is a list. */
const LONGEST = 200;
const MANY = 20;

/** alt, title, aria-label, and those of kits: data-bs-title, matTooltip. */
const NAMES = /^alt$|title|tooltip|ia-label$/;
/** "Custody Alerts 1", "Court Orders (2)" say that they are there; "Court Orders" alone leads to them, or to none. */
const COUNTED = /[1-9]\d*\)?\s*$/;

/** What an element says itself: its own text, what is typed into it, and what a picture is called. */
const saidBy = (one: Element, typed: string): (string | null | undefined)[] => [
  ...[...(one.childElementCount > MANY ? [] : one.childNodes)].map(({ nodeType, nodeValue }) =>
    nodeType === 3 ? nodeValue : null,
  ),
  // What is around a list is asked for no text: it holds the whole of it.
  one.childElementCount === 1 && !one.querySelector('td,li') && COUNTED.test(one.textContent) ? one.textContent : null,
  ...[...one.attributes].map(({ name, value }) =>
    NAMES.test(name)
      ? // A word alone may be a label; a picture of that name is none, nor is what stands where flags do.
        `flag ${value}`
      : /edby$/.test(name)
        ? one.ownerDocument.getElementById(value)?.textContent
        : null,
  ),
  one.matches(typed) ? (one as HTMLInputElement).value : null,
];

const isName = (named: Element | null): boolean => !!named && !COUNTED.test(named.textContent);

/**
 * Whether a document says something of custody anywhere, outside long lists: in a note over the list, a comment, a
 * column. No flag is claimed by that; but as long as it stands there no change is advised (DESIGN promise 3).
 */
export function isWary(outside: Outside, { wary, names, typed, area }: FlagWords): boolean {
  const says = new RegExp(wary);
  return outside('body *').some(
    (one) =>
      saidBy(one, typed).some(
        (text) => text && text.length < LONGEST && says.test(`${one.closest(area) ? 'flag ' : ''}${fold(text)}`),
      ) &&
      isShown(one) &&
      // "Court Orders (2)" leads to what is there; without a number it may lead to nothing.
      (one.matches(typed) || !isName(one.closest(names))),
  );
}
