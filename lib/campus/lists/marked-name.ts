import { plainName } from '../../dom/accessible-name.ts';
import { isShown, shownText } from '../../dom/shown.ts';
import { clean, fold } from '../../dom/text.ts';
import { looksLikeName } from '../identity.ts';
import type { ListSpec } from '../spec.ts';

interface Name {
  element: Element;
  text: string;
}

/** A record that was found by the marks of its state. */
export interface Found {
  element: Element;
  name: Name;
  marks: Element[];
}

const LONGEST = 80;
/** Where somebody is named without a comma. */
const TITLES =
  'h2,h3,h4,h5,h6,[role=heading],strong,b,th,dt,td:first-child,[role=gridcell]:first-child,[role=rowheader]';
const STREET = /^(\d+[a-z]? \p{L}|p ?o box \d)/u;
const HOME = /\b(household|hogar|family|familia)\b/;
/** What stands before a state, and names nobody. */
const FILLER = /^((campus )?(link|record|match)? ?(status|state)|estado( del vinculo)?|action|actions|or|and|y|o)$/;

/** What an element says itself: a control's or picture's name, else its own words. */
export const saidBy = (element: Element): string =>
  element.matches('input') ? (element as HTMLInputElement).value : plainName(element) || shownText(element);

/**
 * Finds who or what a record is about: a name "Last, First", an address or a household, else its title.
 * @param marks what says the states, which name nobody
 * @returns a function; `any` takes whatever words there are
 */
export function namer({ marked, sections }: ListSpec, marks: readonly Element[]) {
  const words = new RegExp(marked?.words ?? '(?!)');
  const section = new RegExp(sections ?? '(?!)');
  return (element: Element, any = false): Name | null => {
    const texts = [element, ...element.querySelectorAll('*')].flatMap((part): Name[] => {
      const own = [...part.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.nodeValue ?? ''] : []));
      const text = clean(own.join(' ')).replace(/[\s:–—-]+$/, '');
      if (!/\p{L}{2}/u.test(text) || text.length > LONGEST || !isShown(part)) return [];
      if (marks.some((mark) => mark.contains(part))) return [];
      const folded = fold(text);
      return section.test(folded) || words.test(folded) || FILLER.test(folded) ? [] : [{ element: part, text }];
    });
    return (
      texts.find(({ text }) => looksLikeName(text)) ??
      texts.find(({ text }) => STREET.test(fold(text)) || HOME.test(fold(text))) ??
      texts.find(({ element: part }) => part.closest(TITLES)) ??
      (any ? (texts[0] ?? null) : null)
    );
  };
}
