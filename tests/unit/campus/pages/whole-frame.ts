import { JSDOM } from 'jsdom';
import { frameConfig } from '../../../../lib/campus/frame-config.ts';
import { know } from '../../../../lib/campus/know.ts';
import { frameReader } from '../../../../lib/campus/read-frame.ts';
import type { PageId } from '../../../../lib/facts.ts';
import type { PageReading } from '../../../../lib/report/reading.ts';

/**
 * Reads one document as the extension does, headings and all, and gives what is known of one page of it.
 * @returns undefined where the document has none of that page's content
 */
export async function wholeFrame(
  body: string,
  page: PageId,
  words: Record<string, string[]> = {},
  path = '/campus/x.xsl',
): Promise<PageReading | undefined> {
  const url = `https://practice.infinitecampus.org${path}`;
  const { window } = new JSDOM(`<!doctype html><html><head><title></title></head><body>${body}</body></html>`, { url });
  const reader = frameReader(window as unknown as Window, 'key', frameConfig(words, []));
  const result = await reader.read(() => false);
  if (!result) throw new Error('The reading was stopped.');
  return know(result.reading, '2026-11-25').pages.find((one) => one.page === page);
}
