import { label } from '../../dom/names.ts';
import { fold } from '../../dom/text.ts';
import type { ListSpec, PageSpec } from '../spec.ts';
import { ENOUGH, scoreOf } from './score.ts';

/** How many of a list's telling fields must be named before a document is looked through for it. */
const LEAST = 2;

type Says = (name: string) => boolean;

/** Whether a text says a word or several; the first of them is looked up, so that long texts are searched for few. */
function sayer(text: string): Says {
  const words = new Set(text.split(' '));
  return (name) => words.has(name.split(' ', 1)[0] as string) && ` ${text} `.includes(` ${name} `);
}

/**
 * Whether a document may be like a list, by which of its fields are named there. No reading finds more: what has a
 * place, a sentence or a badge and no label counts as named.
 */
function likeness(
  { labels, score, at, sentences, record, marked, matrix, aside }: ListSpec,
  says: Says,
): { told: number; enough: boolean } {
  const unnamed = [...Object.keys({ ...at, ...sentences }), ...(record ? ['name', record.badge?.field ?? ''] : [])];
  const telling = new Set(score.has.flatMap(({ of }) => of));
  const named = Object.keys(labels).filter((field) => labels[field]?.some((name) => says(label(name))));
  return {
    told: named.filter((field) => telling.has(field)).length + (matrix && named.includes('period') ? 1 : 0),
    enough: !aside && (!!marked || !!matrix || scoreOf(score, new Set([...named, ...unnamed]), []) >= ENOUGH),
  };
}

/** A page without lists shows what every shell of Campus shows: it is tried only at its own address. */
const here = ({ lists, place }: PageSpec, doc: Document): boolean =>
  lists.length > 0 || new RegExp(place.address).test(fold(doc.location?.pathname ?? ''));

const signed = ({ signs = [] }: PageSpec, doc: Document) => signs.some(({ selector }) => doc.querySelector(selector));

/** Says of a page whether a document may be it at all. */
export type MayBe = (spec: PageSpec) => boolean;

/**
 * Finds which pages a document may be at all, by its words alone, so that it is read through for few. A page is looked
 * at only when it is asked about: a long list in its own place is one page's, and no other is.
 * @returns a function from a document's words
 */
export function candidates(text: string, doc: Document): MayBe {
  const folded = fold(text);
  const says = sayer(folded);
  return (spec) => {
    const likes = spec.words ? [] : spec.lists.map((list) => likeness(list, says));
    const told = likes.reduce((sum, like) => sum + like.told, 0) >= LEAST;
    const worded = spec.words ? new RegExp(spec.words).test(` ${folded} `) : told && likes.some(({ enough }) => enough);
    return worded || (here(spec, doc) && signed(spec, doc));
  };
}
