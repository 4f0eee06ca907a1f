import { expect } from 'vitest';
import { frameConfig } from '../../../../lib/campus/frame-config.ts';
import { know } from '../../../../lib/campus/know.ts';
import { frameReader } from '../../../../lib/campus/read-frame.ts';
import type { TabFrame } from '../../../../lib/report/frame.ts';
import { merge } from '../../../../lib/report/merge.ts';
import { stillWindow } from '../still-window.ts';
import type { Stranger } from './expected.ts';

const TODAY = '2026-11-26';

async function readFrame(body: string, url: string, title: string, frameId: number): Promise<TabFrame> {
  const reader = frameReader(stillWindow(body, url, title, frameId), `key${frameId}`, frameConfig({}, []));
  const result = await reader.read(() => false);
  if (!result) throw new Error('The reading was stopped.');
  return { frameId, reading: know(result.reading, TODAY) };
}

/** Only what is expected of a line: the rest of it is the readers' own. */
function asExpected(line: Record<string, unknown>, expected: object): object {
  return Object.fromEntries(Object.keys(expected).map((key) => [key, line[key]]));
}

/** What a page is read as, beside what is expected of it. */
export async function shown(stranger: Stranger) {
  const { html, url = '/campus/x.xsl' } = stranger;
  const documents = typeof html === 'string' ? [{ body: html, url }] : html;
  const frames = await Promise.all(
    documents.map((one, at) => readFrame(one.body, one.url ?? url, 'title' in one ? (one.title ?? '') : '', at)),
  );
  return compared(stranger, frames);
}

/** The same of frames that are read. */
export function compared({ pages, student, flags, facts = {} }: Stranger, frames: TabFrame[]) {
  const { merged } = merge(frames, {});
  const found = merged?.pages ?? [];
  const lines = (kind: string): Record<string, unknown>[] =>
    found.flatMap(({ page }) => (kind === 'rows' ? [page.rows] : page[kind as 'relationships']) as never);
  const seen = {
    pages: found.map(({ page }) => page.page),
    ...(student !== undefined && { student: merged?.context.student?.studentNumber ?? null }),
    ...(flags && { flags: merged?.context.flags.map(({ kind }) => kind) }),
    ...Object.fromEntries(
      Object.entries(facts).map(([kind, expected]) => [
        kind,
        lines(kind).map((line, at) => asExpected(line, expected[at] ?? expected[0] ?? {})),
      ]),
    ),
  };
  return { seen, expected: { pages, ...(student !== undefined && { student }), ...(flags && { flags }), ...facts } };
}

/** A text that holds these words, in this order. */
export const holding = (...words: string[]) =>
  expect.stringMatching(new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')));
