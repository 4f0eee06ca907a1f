import type { Context, Flag } from '../facts.ts';
import { nameOfKin } from '../linkage/names.ts';
import type { TabFrame } from './frame.ts';
import {
  alike,
  differ,
  type HeaderSource,
  headerSources,
  type Identity,
  isSomeone,
  join,
  linked,
  ownerIdentity,
} from './identity.ts';
import { type Pairs, pairConflict, rememberPair } from './pairs.ts';
import type { RecognisedPage } from './recognise.ts';

type Person = Pick<Context, 'student' | 'person' | 'flags' | 'flagsReadable'>;

/** Rows older than the header's new person by more than this may be the former person's; less is one page coming up. */
const staleAfter = 3000;

const nobody: Identity = { name: null, studentNumber: null, personID: null, grade: null };

/** Every flag shown in any frame, once each. A flag is shown even where it is not clear whose page this is. */
function allFlags(frames: readonly TabFrame[]): Flag[] {
  const flags = new Map<string, Flag>();
  for (const { reading } of frames) {
    for (const { kind, text } of reading.header?.flags ?? []) flags.set(`${kind} ${text}`, { kind, text });
  }
  return [...flags.values()];
}

/** Does anything in the tab contradict anything else about who this is? */
function conflicting(
  frames: readonly TabFrame[],
  headers: readonly HeaderSource[],
  pages: readonly RecognisedPage[],
  pairs: Pairs,
): boolean {
  const identities = headers.map(({ identity }) => identity);
  const owners = pages.map(({ page }) => ownerIdentity(page));
  const all = [...identities, ...owners];
  const owner = owners[0] ?? nobody;
  return (
    frames.some(({ reading }) => reading.header?.conflict) ||
    all.some((one, at) => all.slice(at + 1).some((other) => differ(one, other))) ||
    !linked(identities, owner) ||
    pages.some(({ page }) =>
      identities.some(({ name }) => page.called?.some((other) => nameOfKin(name ?? '', other))),
    ) ||
    pairConflict(pairs, join(all)) ||
    headers.some(({ header }) => header.changed && pages.some(({ page }) => header.since > page.rowsSince + staleAfter))
  );
}

/**
 * Is the header about the person of the rows? It stands in their document, or the two say the same of someone, or one
 * knows the number and the other the id, which the memory of pairs has been asked about. Rows that do not say whose they
 * are (and no address around them does) are the header's, as they are for a person at the screen; `conflicting` has then
 * seen to it that they were drawn for this header. A header that cannot be compared with an owner who is known does not
 * agree.
 */
function agrees({ frame, identity }: HeaderSource, named: Identity, owner: Identity, rows: TabFrame): boolean {
  return (
    frame === rows ||
    !isSomeone(owner) ||
    alike(identity, owner) ||
    (named.studentNumber !== null && owner.personID !== null)
  );
}

/**
 * Have this person's flags been read? One header must be about the person of the rows, and every header must have come
 * to rest with every icon named, since a flag may still be on its way to any of them; and no page may say something of
 * custody elsewhere. In doubt no (DESIGN promise 3).
 */
function flagsRead(
  frames: readonly TabFrame[],
  headers: readonly HeaderSource[],
  inAgreement: (header: HeaderSource) => boolean,
): boolean {
  const shown = frames.filter(({ reading }) => reading.header !== null);
  const wary = frames.some(({ reading }) => reading.wary);
  return (
    !wary && shown.every(({ reading }) => reading.settled && reading.header?.flagsNamed) && headers.some(inAgreement)
  );
}

/**
 * Who is in hand and which flags they have.
 * @param pages the recognised pages; the first is the one whose person is meant
 * @param pairs this tab's memory of numbers and ids
 * @returns student and person null wherever two places disagree (`disputed`), and the memory with what was learned
 */
export function mergePerson(
  frames: readonly TabFrame[],
  pages: readonly RecognisedPage[],
  pairs: Pairs,
): { person: Person; disputed: boolean; pairs: Pairs } {
  const flags = allFlags(frames);
  const headers = headerSources(frames);
  const page = pages[0] as RecognisedPage;
  const owner = ownerIdentity(page.page);
  if (conflicting(frames, headers, pages, pairs)) {
    return { person: { student: null, person: null, flags, flagsReadable: false }, disputed: true, pairs };
  }
  const named = join(headers.map(({ identity }) => identity));
  // Beside a header that it cannot be compared with, the rows' document gives its personID and nothing else.
  const comparable = headers.length === 0 || headers.some(({ identity }) => alike(identity, owner));
  const who = join([named, comparable ? owner : { ...nobody, personID: owner.personID }]);
  const atRest = page.frame.reading.settled && headers.every(({ frame }) => frame.reading.settled);
  const student = who.studentNumber !== null || who.grade !== null;
  return {
    person: {
      student: student ? who : null,
      person: !student && isSomeone(who) ? { name: who.name, personID: who.personID } : null,
      flags,
      flagsReadable: flagsRead(frames, headers, (header) => agrees(header, named, owner, page.frame)),
    },
    disputed: false,
    // A pair read while frames are still coming up may be of two people.
    pairs: atRest ? rememberPair(pairs, who) : pairs,
  };
}
