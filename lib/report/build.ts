import { runChecks } from '../checks/run.ts';
import type { DistrictProfile } from '../district/schema.ts';
import type { Finding, Relationship } from '../facts.ts';
import type { Language } from '../i18n/index.ts';
import { toFindings } from './findings.ts';
import type { TabFrame } from './frame.ts';
import { merge } from './merge.ts';
import type { Pairs } from './pairs.ts';
import type { PageReport, TabReport } from './schema.ts';

/** Rows of a kind that a report holds (DESIGN §5); `rows.total` tells the rest. */
const mostRows = 500;

export interface BuildInput {
  tabId: number;
  /** Of the tab's own document. */
  origin: string;
  frames: Iterable<TabFrame>;
  pairs: Pairs;
  district: Pick<DistrictProfile, 'relationshipTypes' | 'access' | 'checks' | 'custodyText'>;
  /** ISO day, in the time zone of the person at the desk. */
  today: string;
  language: Language;
  /** Ms since the epoch; stands in where no reading has a readable time. */
  now: number;
}

/** The latest of the readings' times, never after now: a frame's clock is its own. */
function lastRead(frames: readonly TabFrame[], now: number): string {
  const times = frames.map(({ reading }) => Date.parse(reading.readAt)).filter((time) => time <= now);
  return new Date(times.length > 0 ? times.reduce((a, b) => Math.max(a, b)) : now).toISOString();
}

function firstRows(rows: readonly Relationship[], findings: readonly Finding[]): Relationship[] {
  const named = new Set(findings.map(({ row }) => row));
  return [...rows.filter(({ row }) => named.has(row)), ...rows.filter(({ row }) => !named.has(row))].slice(0, mostRows);
}

/**
 * The report of a tab.
 * @returns `report` is null when no page is recognised; `pairs` is what the caller keeps for this tab's next report
 */
export function buildReport(input: BuildInput): { report: TabReport | null; pairs: Pairs } {
  const { tabId, origin, district, today, language } = input;
  const frames = [...input.frames];
  const { merged, pairs } = merge(frames, input.pairs);
  if (!merged) return { report: null, pairs };
  const { main, settled, context } = merged;
  const { unread, rows, relationships } = main;
  const { answers, coverage } = runChecks(
    'relationships',
    { relationships, page: { unread, rows, settled }, context, today },
    district,
  );
  const findings = toFindings(answers, context, district, language);
  const pages = merged.pages.map(
    ({ frame, page, confidence }): PageReport => ({
      frameId: frame.frameId,
      page: page.page,
      skin: page.skin,
      confidence,
      unread: [...new Set(page.unread)],
      rows: page.rows,
    }),
  );
  const report: TabReport = {
    version: 1,
    tabId,
    readAt: lastRead(frames, input.now),
    origin,
    pages,
    context,
    facts: {
      relationships: firstRows(relationships, findings),
      households: [],
      memberships: [],
      applications: [],
      applicants: [],
      accounts: [],
      sections: [],
    },
    findings,
    coverage,
  };
  return { report, pairs };
}
