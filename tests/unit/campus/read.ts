import { JSDOM } from 'jsdom';
import type { ReadPage } from '../../../lib/campus/pages/page.ts';
import { relationships } from '../../../lib/campus/pages/relationships.ts';
import { relationshipLabels } from '../../../lib/campus/relationship-labels.ts';

const TODAY = '2025-10-01';

/** A document in jsdom, which has no layout: hidden is what an attribute or inline style hides. */
export const page = (body: string, url = 'https://practice.infinitecampus.org/campus/x.xsl'): Document =>
  new JSDOM(`<!doctype html><html><head><title></title></head><body>${body}</body></html>`, { url }).window.document;

/** Reads a document as a Relationships page. */
export const readDocument = (doc: Document, owner: string | null = null): Promise<ReadPage | null> =>
  relationships.read(doc, { labels: relationshipLabels({}), today: TODAY, owner, stop: () => false });

export const read = (body: string, owner: string | null = null) => readDocument(page(body), owner);

/** The facts of a page without their numbers. */
export async function facts(body: string, owner: string | null = null) {
  const found = await read(body, owner);
  return found ? found.reading.relationships.map(({ row: _row, ...rest }) => rest) : null;
}
