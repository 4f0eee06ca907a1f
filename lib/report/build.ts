import { checks } from '../checks/index.ts';
import { type Answer, type Coverage, runChecks } from '../checks/run.ts';
import type { DistrictProfile } from '../district/schema.ts';
import type { Account, Finding, Outcome, Sighting } from '../facts.ts';
import type { Language } from '../i18n/index.ts';
import { besides } from './family.ts';
import { toFindings } from './findings.ts';
import type { TabFrame } from './frame.ts';
import { type Merged, merge } from './merge.ts';
import { MOST_IN_REPORT } from './most.ts';
import type { Pairs } from './pairs.ts';
import type { RecognisedPage } from './recognise.ts';
import type { PageReport, TabReport } from './schema.ts';
import { sightingOf } from './sighting.ts';

export interface BuildInput {
  tabId: number;
  /** Of the tab's own document. */
  origin: string;
  frames: Iterable<TabFrame>;
  pairs: Pairs;
  district: Pick<DistrictProfile, 'relationshipTypes' | 'access' | 'checks' | 'custodyText'>;
  /** Other pages seen in this browser session, the newest first. */
  seen?: readonly Sighting[];
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

/** The kinds of fact that a report holds. */
const kinds = [
  'relationships',
  'households',
  'memberships',
  'applications',
  'applicants',
  'accounts',
  'sections',
] as const;

/** Rows that findings are about come first, and no more than a report may hold. */
function firstRows<T extends object>(rows: readonly T[], named: ReadonlySet<number | null>): T[] {
  const isNamed = (row: T) => 'row' in row && named.has(row.row as number);
  return [...rows.filter(isNamed), ...rows.filter((row) => !isNamed(row))].slice(0, MOST_IN_REPORT);
}

/** An account as a report has it. */
const reported = ({ product: _, ...account }: Account): object => account;

function factsOf(pages: readonly RecognisedPage[], findings: readonly Finding[]): TabReport['facts'] {
  const named = new Set(findings.map(({ row }) => row));
  const all = kinds.map(
    (kind) =>
      [
        kind,
        firstRows(
          pages.flatMap(({ page }): object[] => (kind === 'accounts' ? page.accounts.map(reported) : page[kind])),
          named,
        ),
      ] as const,
  );
  return Object.fromEntries(all) as TabReport['facts'];
}

/** What a page's checks said: the worst answer of each. */
function worst(answers: readonly Answer[], { ran, couldNotRun }: Coverage): Sighting['checked'] {
  const ranks: Outcome[] = ['meets', 'unknown', 'review', 'fails'];
  return [...ran, ...couldNotRun.map(({ check }) => check)].map((check) => {
    const said = answers.filter((answer) => answer.check === check).map(({ outcome }) => ranks.indexOf(outcome));
    return { check, outcome: ranks[Math.max(0, ...said)] ?? 'unknown' };
  });
}

/** Runs the checks of every page, each check on the first page that it is for. */
function checkPages({ pages, disputed, context }: Merged, frames: readonly TabFrame[], input: BuildInput) {
  const done = new Set<string>();
  const sightings = pages.map((page) => sightingOf(page, context, frames, [], input.now));
  // What the tab shows beside a page is newer than what is remembered of it.
  const beside = sightings.flatMap((sighting) => sighting ?? []);
  const remembered = pages.reduce((seen, { page }) => besides(page.page, context, seen), [...(input.seen ?? [])]);
  const runs = pages.map(({ page, frame }) => {
    const { unread, rows, ...facts } = page;
    const asked = {
      ...facts,
      page: { unread, rows, settled: frame.reading.settled, disputed },
      context,
      today: input.today,
      seen: besides(page.page, context, [...beside, ...remembered]),
    };
    const left = checks.filter(({ id }) => !done.has(id));
    for (const check of left) if (check.pages.includes(page.page)) done.add(check.id);
    return runChecks(page.page, asked, input.district, left);
  });
  return {
    sightings: sightings.flatMap((sighting, at) => {
      const run = runs[at];
      return run && sighting ? { ...sighting, checked: worst(run.answers, run.coverage) } : [];
    }),
    answers: runs.flatMap(({ answers }) => answers),
    coverage: {
      ran: runs.flatMap(({ coverage }) => coverage.ran),
      couldNotRun: runs.flatMap(({ coverage }) => coverage.couldNotRun),
    },
  };
}

/**
 * The report of a tab.
 * @returns `report` is null when no page is recognised; `pairs` is what the caller keeps for this tab's next report;
 *   `sightings` is what may be remembered of its pages in this session
 */
export function buildReport(input: BuildInput): {
  report: TabReport | null;
  pairs: Pairs;
  sightings: Sighting[];
} {
  const { tabId, origin, district, language } = input;
  const frames = [...input.frames];
  const { merged, pairs } = merge(frames, input.pairs);
  if (!merged) return { report: null, pairs, sightings: [] };
  const { pages, context } = merged;
  const { answers, coverage, sightings } = checkPages(merged, frames, input);
  const findings = toFindings(answers, context, district, language);
  const report: TabReport = {
    version: 1,
    tabId,
    readAt: lastRead(frames, input.now),
    origin,
    pages: pages.map(
      ({ frame, page, confidence }): PageReport => ({
        frameId: frame.frameId,
        page: page.page,
        skin: page.skin,
        confidence,
        unread: [...new Set(page.unread)],
        rows: page.rows,
      }),
    ),
    context,
    facts: factsOf(pages, findings),
    findings,
    coverage,
  };
  return { report, pairs, sightings };
}
