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
 * Makes a test whether a document may be like a list, by which of its fields are named there. No reading finds more:
 * what has a place, a sentence or a badge and no label counts as named.
 */
function likeness({ labels, score, at, sentences, record, marked, matrix, aside }: ListSpec) {
  const fields = Object.entries(labels).map(([field, names]) => ({ field, names: names.map(label) }));
  const unnamed = [...Object.keys({ ...at, ...sentences }), ...(record ? ['name', record.badge?.field ?? ''] : [])];
  const telling = new Set(score.has.flatMap(({ of }) => of));
  return (says: Says): { told: number; enough: boolean } => {
    const named = fields.filter(({ names }) => names.some(says)).map(({ field }) => field);
    return {
      told: named.filter((field) => telling.has(field)).length + (matrix && named.includes('period') ? 1 : 0),
      enough: !aside && (!!marked || !!matrix || scoreOf(score, new Set([...named, ...unnamed]), []) >= ENOUGH),
    };
  };
}

/** A page without lists shows what every shell of Campus shows: it is tried only at its own address. */
const here = ({ lists, place }: PageSpec, doc: Document): boolean =>
  lists.length > 0 || new RegExp(place.address).test(fold(doc.location?.pathname ?? ''));

const signed = ({ signs = [] }: PageSpec, doc: Document) => signs.some(({ selector }) => doc.querySelector(selector));

/**
 * Finds which pages a document may be at all, by its words alone, so that it is read through for few.
 * @returns a function from a document's words to the pages to try
 */
export function candidatesAmong(specs: readonly PageSpec[]): (text: string, doc: Document) => PageSpec[] {
  const known = specs.map((spec) => ({
    spec,
    likenesses: spec.lists.map(likeness),
    own: spec.words ? new RegExp(spec.words) : null,
  }));
  return (text, doc) => {
    const words = fold(text);
    const says = sayer(words);
    return known
      .filter(({ spec, likenesses, own }) => {
        const likes = own ? [] : likenesses.map((like) => like(says));
        const told = likes.reduce((sum, like) => sum + like.told, 0) >= LEAST;
        const worded = own ? own.test(` ${words} `) : told && likes.some(({ enough }) => enough);
        return worded || (here(spec, doc) && signed(spec, doc));
      })
      .map(({ spec }) => spec);
  };
}
