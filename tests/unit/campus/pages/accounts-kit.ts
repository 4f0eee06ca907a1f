import { JSDOM } from 'jsdom';
import { frameConfig } from '../../../../lib/campus/frame-config.ts';
import { know } from '../../../../lib/campus/know.ts';
import type { RawReading } from '../../../../lib/campus/raw.ts';
import { frameReader } from '../../../../lib/campus/read-frame.ts';
import type { Account, PageId } from '../../../../lib/facts.ts';
import type { PageReading } from '../../../../lib/report/reading.ts';

/** A made-up activation key; a test that sees it outside the page has found a leak. */
export const KEY = '0a1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d';

/** What the frame of a document would send. */
export async function rawOf(body: string, path = '/campus/frame', title = ''): Promise<RawReading> {
  const { window } = new JSDOM(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`, {
    url: `https://practice.infinitecampus.org${path}`,
  });
  const reader = frameReader(window as unknown as Window, 'key', frameConfig({}, []));
  const result = await reader.read(() => false);
  if (!result) throw new Error('The reading was stopped.');
  return result.reading;
}

/** One page of a document as known, or undefined where the document has nothing of it. */
export async function pageOf(
  id: PageId,
  body: string,
  path?: string,
  title?: string,
): Promise<PageReading | undefined> {
  return know(await rawOf(body, path, title), '2025-10-01').pages.find(({ page }) => page === id);
}

/** Accounts without their row numbers. */
export const accountsOf = (page: PageReading | undefined): Omit<Account, 'row'>[] | undefined =>
  page?.accounts.map(({ row: _row, ...rest }) => rest);

/** How much a document's place speaks for a page. */
export async function placeFor(id: PageId, body: string, path?: string, title?: string): Promise<number> {
  const { place } = await rawOf(body, path, title);
  return place.filter(({ page }) => page === id).reduce((sum, { weight }) => sum + weight, 0);
}
