import type { TabReport } from '../report/schema.ts';
import { line } from './pieces.ts';
import type { Line } from './types.ts';
import { fieldWord, type Words } from './words.ts';

/** What could not be checked, and rows that were not on the page: a ticket never lets "not read" pass for "fine". */
export function notCheckedLines(report: TabReport, words: Words): Line[] {
  const rows = report.pages
    .map(({ rows }) => rows)
    .filter(({ seen, total }) => total === null || total > seen)
    .map(({ seen, total }) =>
      total === null ? words('line.rows-open', { seen }) : words('line.rows', { seen, total }),
    );
  const checks = report.coverage.couldNotRun.map(({ check, missing }) =>
    missing.length === 0
      ? words('line.not-checked-short', { check })
      : words('line.not-checked', { check, missing: missing.map((field) => fieldWord(words, field)).join(', ') }),
  );
  return [...rows, ...checks].map((text) => line(text));
}
