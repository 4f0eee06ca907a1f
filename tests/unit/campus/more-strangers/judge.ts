import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { know } from '../../../../lib/campus/know.ts';
import { frameReader } from '../../../../lib/campus/read-frame.ts';
import { specsFor } from '../../../../lib/campus/specs.ts';
import { practiceProfile } from '../../../../lib/district/practice.ts';
import { buildReport } from '../../../../lib/report/build.ts';
import type { Judged } from './judged.ts';

const TODAY = '2026-11-26';

/** Opens the shadow roots that a page's templates ask for; jsdom does not do it. */
function shadows(root: ParentNode): void {
  for (const template of root.querySelectorAll('template[shadowrootmode]')) {
    const shadow = (template.parentElement as Element).attachShadow({ mode: 'open' });
    shadow.append((template as HTMLTemplateElement).content);
    template.remove();
    shadows(shadow);
  }
}

async function twice(body: string, url: string, title: string, frameId: number) {
  const { window } = new JSDOM(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`, {
    url: `https://practice.infinitecampus.org${url}`,
  });
  shadows(window.document);
  const reader = frameReader(window as unknown as Window, `key${frameId}`, { specs: specsFor({}), headers: [] });
  await reader.read(() => false);
  // A header rests for some seconds before its flags count as read.
  vi.setSystemTime(Date.now() + 5000);
  const result = await reader.read(() => false);
  if (!result) throw new Error('The reading was stopped.');
  return { frameId, reading: know(result.reading, TODAY) };
}

/** The report of a page that has come to rest. */
export async function reported({ html, url = '/campus/x.xsl' }: Judged) {
  const documents = typeof html === 'string' ? [{ body: html, url }] : html;
  const frames = [];
  for (const [at, one] of documents.entries())
    frames.push(await twice(one.body, one.url ?? url, ('title' in one && one.title) || '', at));
  return buildReport({
    tabId: 1,
    origin: 'https://practice.infinitecampus.org',
    frames,
    pairs: {},
    district: practiceProfile,
    today: TODAY,
    language: 'en',
    now: Date.now(),
  }).report;
}
