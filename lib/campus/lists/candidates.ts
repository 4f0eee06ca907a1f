import { label } from '../../dom/names.ts';
import { fold } from '../../dom/text.ts';
import type { PageSpec } from '../spec.ts';

/** How many of a list's telling fields must be named before a document is looked through for it. */
const LEAST = 2;

/** The fields by which a list is told, each with its names folded. */
function telling(spec: PageSpec): string[][] {
  return spec.lists.flatMap(({ score, labels }) => {
    const fields = new Set(score.has.flatMap(({ of }) => of));
    return [...fields].map((field) => (labels[field] ?? []).map(label));
  });
}

/** A page without lists shows what every shell of Campus shows: it is tried only at its own address. */
const here = ({ lists, place }: PageSpec, doc: Document): boolean =>
  lists.length > 0 || new RegExp(place.address).test(fold(doc.location?.pathname ?? ''));

/**
 * Finds which pages a document may be at all, by its words alone, so that it is read through for few.
 * @returns a function from a document's words to the pages to try
 */
export function candidatesAmong(specs: readonly PageSpec[]): (text: string, doc: Document) => PageSpec[] {
  const known = specs.map((spec) => ({ spec, fields: telling(spec), own: spec.words ? new RegExp(spec.words) : null }));
  return (text, doc) => {
    const words = ` ${fold(text)} `;
    return known
      .filter(
        ({ spec, fields, own }) =>
          (own
            ? own.test(words)
            : fields.filter((names) => names.some((name) => words.includes(` ${name} `))).length >= LEAST) ||
          (here(spec, doc) && spec.signs?.some(({ selector }) => doc.querySelector(selector))),
      )
      .map(({ spec }) => spec);
  };
}
