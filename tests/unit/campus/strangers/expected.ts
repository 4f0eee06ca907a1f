import type { FlagKind, PageId } from '../../../../lib/facts.ts';

/** A page that somebody else drew: its documents, and what a careful registrar reads on it, written by hand. */
export interface Stranger {
  title: string;
  /** The one document, or all documents of the tab, the top one first. */
  html: string | { url?: string; title?: string; body: string }[];
  /** Path and query of the one document. */
  url?: string;
  pages: PageId[];
  /** Student number of the student in hand; null: nobody may be named. */
  student?: string | null;
  /** Kinds of flags that are shown. */
  flags?: FlagKind[];
  /** The lines, by kind: what stands here must be read so. */
  facts?: Record<string, object[]>;
}

const states = { g: 'guardian', p: 'portal', m: 'mailing', t: 'messenger', s: 'secondary', x: 'private' } as const;

/**
 * A relationship. `boxes` names what was read of Guardian, Portal, Mailing, messenger (T), Secondary and private (X): a capital is
 * ticked, a small letter empty, and what is not named could not be read.
 */
export function rel(name: string, relationship: string | null, boxes: string, more: object = {}): object {
  const read = Object.entries(states).map(([letter, field]) => [
    field,
    boxes.includes(letter) ? false : boxes.includes(letter.toUpperCase()) ? true : null,
  ]);
  return {
    name,
    relationship,
    ...Object.fromEntries(read),
    personID: null,
    sequence: null,
    email: null,
    startDate: null,
    endDate: null,
    active: true,
    ...more,
  };
}
