import { fold } from '../dom/text.ts';
import { noFacts } from '../facts.ts';
import type { FrameReading, PageReading, PlaceSignal } from '../report/reading.ts';
import { courseSectionTitle } from './course-section.ts';
import { unmistakable } from './day-first.ts';
import { flagWords } from './flag-words.ts';
import { looksLikeName } from './identity.ts';
import { pages } from './pages/index.ts';
import type { RawPage, RawReading, Value } from './raw.ts';
import { CUSTODIAL, CUSTODY_FIELD, PAPER, RESTRICTED } from './relationship-labels.ts';

/** What lines that say by themselves which tool they are of add to a faint heading (`place.ts`). */
const EVIDENT = 0.1;

function known(raw: RawPage, today: string): { page: PageReading; place: PlaceSignal[] }[] {
  const definition = pages.find(({ id }) => id === raw.page);
  if (!definition) return [];
  const { page: id, skin, content, rowsSince } = raw;
  const {
    facts,
    unread,
    rows,
    context = {},
    evident,
    owner: own,
    called = [],
  } = definition.facts({ ...raw, lines: unmistakable(raw.lines) }, today);
  const owner = own ? { ...raw.owner, name: own } : raw.owner;
  const page = {
    page: id,
    skin,
    content,
    rowsSince,
    owner,
    unread,
    rows,
    about: context,
    ...noFacts,
    ...facts,
    ...(called.length > 0 ? { called } : {}),
  };
  return [{ page, place: evident ? [{ page: id, weight: EVIDENT }] : [] }];
}

/**
 * Where others have the person, a tool about nobody has a section ("1234-5 Algebra I") or its own name. Neither is
 * anybody's name; a person's is "Last, First" wherever no number, id or grade stands by it (campus-pages.md §7).
 */
function personHeader(header: RawReading['header']): Pick<FrameReading, 'header' | 'course'> {
  const bare = header && header.studentNumber === null && header.personID === null && header.grade === null;
  if (!bare || header.name === null || looksLikeName(header.name)) return { header };
  const section = courseSectionTitle(header.name);
  return { header: { ...header, name: null }, ...(section ? { course: { ...section, teacher: null } } : {}) };
}

const CUSTODY = new RegExp(flagWords.wary);

/** Of an aunt "none" in a column of custody says nothing. */
const PARENT = /\b(mother|father|parent|mom|dad|madre|padre)\b/;
const NO_RIGHTS = /^(no|n|none|not|non|limited|supervised|terminated|lost|revoked|ninguna?|sin)\b/;

/** A parent who is said to have no custody. */
function hasNoRights({ values }: RawPage['lines'][number]): boolean {
  const { relationship, [CUSTODIAL]: rights } = values;
  if (typeof relationship !== 'string' || typeof rights !== 'string') return false;
  return NO_RIGHTS.test(fold(rights)) && PARENT.test(fold(relationship));
}

const isOrder = (said: Value | undefined) => typeof said === 'string' && /court order/i.test(said);

const NO_PAPER =
  /^(no|n|none|n a|0|false|never|not .*|no .*|sin .*|ninguno|upload|add|attach|browse|choose .*|select .*)?$/;

/** A cell of court papers that names one, or holds a tick. */
const hasPaper = (said: Value | undefined) =>
  typeof said === 'string' && !NO_PAPER.test(fold(said.split(' | ')[0] ?? ''));

/** Whether a line says something of custody: by its box, a sign in it, or in its relationship ("Father (No Contact)"). */
function saysCustody({ lines }: RawPage): boolean {
  const types = new Set(lines.map(({ values }) => values['relationship']));
  const isSaid = [...types].some((type) => typeof type === 'string' && CUSTODY.test(fold(type)));
  const isMarked = ({ values }: RawPage['lines'][number]) =>
    RESTRICTED.some((field) => values[field] === true) ||
    isOrder(values['struck']) ||
    hasPaper(values[PAPER]) ||
    hasPaper(values[CUSTODY_FIELD]);
  return isSaid || lines.some((line) => hasNoRights(line) || isMarked(line));
}

/**
 * Makes facts of what a frame has read. Done once, as it arrives: what is kept and checked are facts.
 * @param today ISO day, in the time zone of the person at the desk
 */
export function know(raw: RawReading, today: string): FrameReading {
  const found = raw.pages.flatMap((page) => known(page, today));
  const place = [...raw.place, ...found.flatMap((one) => one.place)];
  const wary = raw.wary || raw.pages.some(saysCustody);
  return { ...raw, ...personHeader(raw.header), wary, place, pages: found.map(({ page }) => page) };
}
