import { checkById } from '../checks/index.ts';
import type { Facts, Finding } from '../facts.ts';
import { noFacts } from '../facts.ts';
import type { TabFrame } from './frame.ts';
import type { PageReading } from './reading.ts';
import type { TabReport } from './schema.ts';
import type { Box, Sight } from './verified.ts';

type Row = { row: number; name?: string | null; personID?: string | null } & Record<string, unknown>;

const kinds = (Object.keys(noFacts) as (keyof Facts)[]).filter((kind) => kind !== 'sections');

const rowsOf = (page: PageReading): Row[] => kinds.flatMap((kind) => page[kind] as unknown as Row[]);

function whoOf({ personID, name }: Row): string | null {
  if (personID) return `person ${personID}`;
  return name ? `name ${name.trim().toLowerCase()}` : null;
}

/** What a field holds, as yes or no; null when it was not read or is no box. */
function boxValue(row: Row, field: string): boolean | null {
  const value = row[field];
  if (field === 'email' && typeof value === 'string') return value.trim() !== '';
  return typeof value === 'boolean' ? value : null;
}

/** Every box of the page whose row is the only one of its person. */
function boxesOf(rows: readonly Row[], fields: ReadonlySet<string>): Box[] {
  const times = new Map<string, number>();
  for (const row of rows) {
    const who = whoOf(row);
    if (who !== null) times.set(who, (times.get(who) ?? 0) + 1);
  }
  return rows.flatMap((row) => {
    const who = whoOf(row);
    if (who === null || times.get(who) !== 1) return [];
    return [...fields].flatMap((field): Box[] => {
      const value = boxValue(row, field);
      return value === null ? [] : [{ who, field, value, row: row.row, name: row.name ?? null }];
    });
  });
}

/** The fields that findings of this page are about, and in which rows. A check runs on the first of its pages. */
function foundIn(findings: readonly Finding[], pages: readonly PageReading['page'][], id: PageReading['page']) {
  return findings.flatMap(({ check, row, outcome }) => {
    const known = checkById(check);
    if (!known?.field || row === null || outcome === 'unknown') return [];
    return pages.find((page) => known.pages.includes(page)) === id
      ? [{ check, row, field: known.field as string }]
      : [];
  });
}

/**
 * What a tab's readings show of the boxes that can be followed after a save: one for each page that has come to rest.
 * @param fields the fields that are followed already, beside those of the report's findings
 * @param now ms since the epoch; a frame's own clock is not believed beyond it
 */
export function sightsOf(
  report: Pick<TabReport, 'pages' | 'findings'>,
  frames: readonly TabFrame[],
  fields: Iterable<string>,
  now: number,
): Sight[] {
  const pages = report.pages.map(({ page }) => page);
  return report.pages.flatMap(({ frameId, page: id }): Sight[] => {
    const reading = frames.find((frame) => frame.frameId === frameId)?.reading;
    const page = reading?.pages.find((one) => one.page === id);
    if (!reading?.settled || !page) return [];
    const found = foundIn(report.findings as readonly Finding[], pages, id);
    const boxes = boxesOf(rowsOf(page), new Set([...fields, ...found.map(({ field }) => field)]));
    const named = new Map<string, Sight['found'][number]>();
    for (const { check, row, field } of found) {
      const box = boxes.find((one) => one.row === row && one.field === field);
      if (box && !named.has(`${field} ${box.who}`)) named.set(`${field} ${box.who}`, { ...box, check });
    }
    const { documentKey, readAt, proof = null } = reading;
    const at = Math.min(Date.parse(readAt), now);
    return [{ page: id, documentKey, rowsSince: page.rowsSince, at, proof, boxes, found: [...named.values()] }];
  });
}
