import { plainName } from '../../dom/accessible-name.ts';
import { controlNames, label } from '../../dom/names.ts';
import { isShown, shownText } from '../../dom/shown.ts';
import { clean, fold } from '../../dom/text.ts';
import { looksLikeName } from '../identity.ts';
import { labelIndex } from '../labels.ts';
import { slotText } from '../slots.ts';
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

/** A list that is told by the marks of its states too. */
export type MarkedSpec = ListSpec & Required<Pick<ListSpec, 'marked'>>;

export const isMarked = (list: ListSpec): list is MarkedSpec => !!list.marked;

/** What an element says itself: a control's or picture's name, else its own words. */
export const saidBy = (element: Element): string =>
  element.matches('input') ? (element as HTMLInputElement).value : plainName(element) || shownText(element);

/**
 * Finds who or what a record is about: a name "Last, First", an address or a household, else its title.
 * @param marks what says the states, which name nobody
 * @returns a function; `any` takes whatever words there are
 */
export function namer({ marked, sections, labels }: MarkedSpec, marks: readonly Element[]) {
  const index = labelIndex(labels);
  const knows = (name: string) => index.has(name);
  /** The name in the fields of a form; null where there is none, or more than one. */
  const typed = (element: Element): Name | null => {
    const held = new Map<string, string>();
    let first: Element | null = null;
    for (const control of element.querySelectorAll(marked.fields)) {
      const field = controlNames(control, knows).flatMap((name) => index.get(name) ?? [])[0];
      if (!field || !/^(name|lastName|firstName|household|address)$/.test(field)) continue;
      if (held.has(field)) return null;
      first ??= control;
      held.set(field, slotText({ element: control, text: null }));
    }
    const person = [held.get('lastName'), held.get('firstName')].filter(Boolean).join(', ');
    const text = held.get('name') || person || held.get('household') || held.get('address');
    return first && text ? { element: first, text } : null;
  };
  const words = new RegExp(marked.words);
  const nobody = new RegExp(marked.nobody);
  const home = new RegExp(marked.home);
  const section = new RegExp(sections?.words ?? '(?!)');
  return (element: Element, any = false): Name | null => {
    const texts = [element, ...element.querySelectorAll('*')].flatMap((part): Name[] => {
      const own = [...part.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.nodeValue ?? ''] : []));
      const text = clean(own.join(' ')).replace(/[\s:–—-]+$/, '');
      if (!/\p{L}{2}/u.test(text) || text.length > LONGEST || !isShown(part)) return [];
      if (marks.some((mark) => mark.contains(part))) return [];
      const folded = fold(text);
      return section.test(folded) || words.test(folded) || nobody.test(folded) || knows(label(text))
        ? []
        : [{ element: part, text }];
    });
    return (
      texts.find(({ text }) => looksLikeName(text)) ??
      typed(element) ??
      texts.find(({ text }) => home.test(fold(text))) ??
      texts.find(({ element: part }) => part.closest(marked.titles)) ??
      (any ? (texts[0] ?? null) : null)
    );
  };
}
