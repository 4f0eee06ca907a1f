import type { Context, Facts, PageId, Sighting } from '../facts.ts';
import { noFacts } from '../facts.ts';
import type { TabFrame } from './frame.ts';
import { MOST_IN_REPORT } from './most.ts';
import type { RecognisedPage } from './recognise.ts';

type About = Pick<Context, 'student' | 'person' | 'household' | 'applicationNumber'>;

/** Lists over many people, what belongs to a class, and what a family sees itself: nothing of them is remembered. */
const aboutNobody: ReadonlySet<PageId> = new Set<PageId>([
  'olr-search',
  'section',
  'gradebook',
  'portal-parent',
  'portal-student',
]);
const aboutHousehold: ReadonlySet<PageId> = new Set<PageId>(['household-members', 'household-addresses']);

/**
 * Whom or what a page is about, as a key; null where that is not settled, and then nothing of it is remembered. A tab
 * that shows two students has none (`lib/report/person.ts`), so students never mix.
 */
export function aboutOf(page: PageId, { student, person, household, applicationNumber }: About): string | null {
  const named = (kind: string, id: string | null | undefined) => (id ? `${kind} ${id}` : null);
  if (aboutNobody.has(page)) return null;
  if (aboutHousehold.has(page)) return named('household', household?.householdID);
  if (page === 'olr-application') return named('application', applicationNumber);
  return named('person', student?.personID ?? person?.personID) ?? named('student', student?.studentNumber);
}

/** What stands for an e-mail address that was shown; the address itself is not kept. */
const SHOWN = 'shown';

const shownOnly = (email: string | null) => (email === null ? null : email.trim() === '' ? '' : SHOWN);

/** An activation key is a GUID. None is ever a fact; should a name or a role hold one, that text counts as unread. */
const key = /[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/i;

/** Facts as they are written down, in which a text that holds a key is null. They are looked through as one text first. */
function withoutKeys(facts: Facts): Facts {
  const isKey = (value: unknown) => typeof value === 'string' && key.test(value);
  if (!key.test(JSON.stringify(facts))) return facts;
  return JSON.parse(JSON.stringify(facts, (_, value) => (isKey(value) ? null : value)));
}

const kinds = Object.keys(noFacts) as (keyof Facts)[];

/** The facts of a page without e-mail addresses, at most 500 rows a kind; `whole` is false when some are left out. */
function trimmed(page: Facts): { facts: Facts; whole: boolean } {
  const cut = Object.fromEntries(kinds.map((kind) => [kind, page[kind].slice(0, MOST_IN_REPORT)])) as unknown as Facts;
  const relationships = cut.relationships.map((row) => ({ ...row, email: shownOnly(row.email) }));
  return {
    facts: withoutKeys({ ...cut, relationships }),
    whole: kinds.every((kind) => page[kind].length <= MOST_IN_REPORT),
  };
}

/** Has everything come to rest that says whose page this is? */
const atRest = ({ frame }: RecognisedPage, frames: readonly TabFrame[]) =>
  frame.reading.settled && frames.every(({ reading }) => reading.header === null || reading.settled);

/** When the page or a header of the tab was read last: a header's flags may become readable after the rows were read. */
function lastRead({ frame }: RecognisedPage, frames: readonly TabFrame[]): number {
  const parts = frames.filter((one) => one.reading.header !== null || one === frame);
  return Math.max(...[frame, ...parts].map(({ reading }) => Date.parse(reading.readAt)));
}

/**
 * A page as it is remembered in this session: no e-mail address, no activation key, flags by their kind.
 * @param frames of the tab
 * @param checked what the page's checks said
 * @param now ms since the epoch; a frame's own clock is not believed beyond it
 * @returns null while the page has not come to rest, and where it is not settled whom it is about
 */
export function sightingOf(
  recognised: RecognisedPage,
  context: Context,
  frames: readonly TabFrame[],
  checked: Sighting['checked'],
  now: number,
): Sighting | null {
  const { page } = recognised;
  if (aboutOf(page.page, context) === null || !atRest(recognised, frames)) return null;
  const { facts, whole } = trimmed(page);
  const { seen, total } = page.rows;
  const complete = whole && total !== null && seen >= total;
  return {
    page: page.page,
    at: new Date(Math.min(lastRead(recognised, frames), now)).toISOString(),
    student: context.student,
    person: context.person,
    household: context.household,
    flags: [...new Set(context.flags.map(({ kind }) => kind))].sort(),
    flagsReadable: context.flagsReadable,
    unread: [...new Set(page.unread)],
    complete,
    facts,
    checked,
  };
}
