import { noFacts, type PageId, type Sighting } from '../../facts.ts';
import type { TabReport } from '../schema.ts';
import type { Source } from './types.ts';

type Seen = TabReport['facts'];

/** A page as it was looked at: now in this tab, or earlier in this browser session. */
export interface Look extends Source, Pick<Sighting, 'student' | 'person' | 'household' | 'unread' | 'complete'> {
  facts: Seen;
  checked: Sighting['checked'];
}

const nothing: Seen = noFacts;

/** Which of a report's facts are from which page: it keeps them by kind. */
const kindsOf: Partial<Record<PageId, (keyof Seen)[]>> = {
  relationships: ['relationships'],
  households: ['memberships', 'households'],
  'household-members': ['memberships', 'households'],
  demographics: ['accounts'],
  'user-account': ['accounts'],
};

const worst = { meets: 0, review: 1, fails: 2, unknown: 3 } as const;

/** What each check of the report said, the worst answer of each. */
function checkedIn({ findings, coverage }: Pick<TabReport, 'findings' | 'coverage'>): Sighting['checked'] {
  const said = new Map<string, Sighting['checked'][number]['outcome']>(coverage.ran.map((check) => [check, 'meets']));
  for (const { check, outcome } of findings)
    if (worst[outcome] >= worst[said.get(check) ?? 'meets']) said.set(check, outcome);
  for (const { check } of coverage.couldNotRun) said.set(check, 'unknown');
  return [...said].map(([check, outcome]) => ({ check, outcome }));
}

function looksHere(report: TabReport, seen: readonly Sighting[]): Look[] {
  const { student, person, household } = report.context;
  const checked = checkedIn(report);
  return report.pages.map(({ page, rows }) => {
    const kinds = kindsOf[page] ?? [];
    const sharing = report.pages.filter((other) => kindsOf[other.page]?.some((kind) => kinds.includes(kind)));
    // The report does not say whether the page has come to rest; the session's memory of the same page does.
    const same = seen.find((one) => one.page === page && one.student?.personID === student?.personID);
    return {
      page,
      at: report.readAt,
      here: true,
      student,
      person,
      household,
      unread: sharing.flatMap(({ unread }) => unread),
      complete: rows.total !== null && rows.seen >= rows.total && rows.seen > 0 && same?.complete !== false,
      facts: { ...nothing, ...Object.fromEntries(kinds.map((kind) => [kind, report.facts[kind]])) },
      checked,
    };
  });
}

/** The session remembers the page in hand too; it is not to be counted twice. */
function sameSubject(one: Pick<Look, 'student' | 'person'>, other: Pick<Look, 'student' | 'person'>): boolean {
  const id = (look: typeof one) => look.student?.personID ?? look.person?.personID ?? null;
  return id(one) !== null && id(one) === id(other);
}

/** All that was looked at: the pages of this tab, then those of the session, the newest first. */
export function looksOf(report: TabReport, seen: readonly Sighting[]): Look[] {
  const here = looksHere(report, seen);
  const earlier = seen
    .filter((one) => !here.some((look) => look.page === one.page && sameSubject(look, one)))
    .map((one): Look => ({ ...one, here: false }));
  return [...here, ...earlier.sort((a, b) => b.at.localeCompare(a.at))];
}

/** Is the page this person's own? Only an id says so (a name may be another person's). */
export function isAbout(look: Pick<Look, 'student' | 'person'>, personID: string | null): boolean {
  return personID !== null && (look.student?.personID === personID || look.person?.personID === personID);
}

/** Were the dates of a list not shown? What counts as current there was then not read. */
export function noDates({ unread }: Pick<Look, 'unread'>): boolean {
  return unread.includes('startDate') || unread.includes('endDate') || unread.includes('active');
}

export const sourceOf = ({ page, at, here }: Look): Source => ({ page, at, here });
