import { vi } from 'vitest';
import { frameConfig } from '../../../../lib/campus/frame-config.ts';
import { know } from '../../../../lib/campus/know.ts';
import { frameReader } from '../../../../lib/campus/read-frame.ts';
import { practiceProfile } from '../../../../lib/district/practice.ts';
import type { Finding } from '../../../../lib/facts.ts';
import { buildReport } from '../../../../lib/report/build.ts';
import type { TabFrame } from '../../../../lib/report/frame.ts';
import { stillWindow } from '../still-window.ts';
import { compared } from '../strangers/shown.ts';
import type { Judged } from './judged.ts';

/** Words that would be advice to give access. */
const adviceWords = /\b(tick|grant|give (him|her|them|access)|allow|enable|turn on|mark) /i;
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

async function atRest(body: string, url: string, title: string, frameId: number): Promise<TabFrame> {
  const window = stillWindow(body, url, title, frameId);
  shadows(window.document);
  const reader = frameReader(window, `key${frameId}`, frameConfig({}, []));
  const first = await reader.read(() => false);
  // A header rests for some seconds before its flags count as read, also where it stands in a frame of its own.
  vi.setSystemTime(Date.now() + 5000);
  const again = first?.reading.header ? (reader.readAgain([], true) ?? (await reader.read(() => false))) : null;
  const result = again ?? first;
  if (!result) throw new Error('The reading was stopped.');
  return { frameId, reading: know(result.reading, TODAY) };
}

const said = (findings: Finding[]): string =>
  [...Map.groupBy(findings, ({ outcome }) => outcome)]
    .map(([outcome, list]) => {
      const rows = list.flatMap(({ row }) => (row === null ? [] : [row]));
      return rows.length ? `${outcome} ${rows.join(', ')}` : outcome;
    })
    .sort()
    .join('; ');

/** A page at rest, as it is read and checked, beside what is expected of it. */
export async function judged(stranger: Judged) {
  const { html, url = '/campus/x.xsl', says = {}, noAdvice } = stranger;
  const documents = typeof html === 'string' ? [{ body: html, url }] : html;
  const frames: TabFrame[] = [];
  for (const [at, one] of documents.entries())
    frames.push(await atRest(one.body, one.url ?? url, ('title' in one && one.title) || '', at));
  const { report } = buildReport({
    tabId: 1,
    origin: 'https://practice.infinitecampus.org',
    frames,
    pairs: {},
    district: practiceProfile,
    today: TODAY,
    language: 'en',
    now: Date.now(),
  });
  const { findings = [], coverage } = report ?? {};
  const answer = (check: string) =>
    said(findings.filter((one) => one.check === check)) ||
    (coverage?.ran.includes(check)
      ? 'meets'
      : coverage?.couldNotRun.some((one) => one.check === check)
        ? 'unknown'
        : 'not asked');
  const { seen, expected } = compared(stranger, frames);
  const advice = findings.flatMap(({ fix, why }) => [fix, why]).filter((text) => adviceWords.test(text));
  return {
    seen: {
      ...seen,
      says: Object.fromEntries(Object.keys(says).map((check) => [check, answer(check)])),
      ...(noAdvice && { advice }),
    },
    expected: { ...expected, says, ...(noAdvice && { advice: [] }) },
  };
}
