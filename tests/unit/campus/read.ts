import { JSDOM } from 'jsdom';
import { windows } from '../../../lib/campus/frame-selectors.ts';
import { type ReadPage, readPage } from '../../../lib/campus/lists/read-page.ts';
import type { PageContent } from '../../../lib/campus/pages/page.ts';
import { relationships } from '../../../lib/campus/pages/relationships.ts';
import type { PageSpec } from '../../../lib/campus/spec.ts';
import { specsFor } from '../../../lib/campus/specs.ts';
import { outsideLists } from '../../../lib/dom/outside.ts';
import type { Relationship } from '../../../lib/facts.ts';

const nobody = { name: null, studentNumber: null, personID: null };
const noIds = { person: null, household: null, application: null };
const TODAY = '2025-10-01';

/** A document in jsdom, which has no layout: hidden is what an attribute or inline style hides. */
export const page = (body: string, url = 'https://practice.infinitecampus.org/campus/x.xsl'): Document =>
  new JSDOM(`<!doctype html><html><head><title></title></head><body>${body}</body></html>`, { url }).window.document;

const spec = specsFor({}).find(({ id }) => id === 'relationships') as PageSpec;

/** A page as read and known; `reading` is worked out anew each time, since a row may have been read again. */
export interface KnownPage extends Pick<ReadPage, 'again' | 'rows' | 'root'> {
  readonly reading: PageContent['facts'] &
    Pick<PageContent, 'unread' | 'rows'> & { content: number; relationships: Relationship[] };
}

/** Reads a document as a Relationships page. */
export async function readDocument(doc: Document, owner: string | null = null): Promise<KnownPage | null> {
  const found = await readPage(doc, spec, { owner, outside: outsideLists(doc), stop: () => false, windows });
  if (!found) return null;
  const known = () => {
    const raw = { page: spec.id, skin: 'unknown' as const, rowsSince: 0, owner: nobody, ids: noIds, ...found.reading };
    const { facts, unread, rows } = relationships.facts(raw, TODAY);
    return { content: found.reading.content, unread, rows, relationships: facts.relationships ?? [] };
  };
  return {
    again: found.again,
    rows: found.rows,
    root: found.root,
    get reading() {
      return known();
    },
  };
}

export const read = (body: string, owner: string | null = null) => readDocument(page(body), owner);

/** The facts of a page without their numbers. */
export async function facts(body: string, owner: string | null = null) {
  const found = await read(body, owner);
  return found ? found.reading.relationships.map(({ row: _row, ...rest }) => rest) : null;
}
