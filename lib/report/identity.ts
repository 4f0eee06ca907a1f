import { sameName } from '../linkage/names.ts';
import type { TabFrame } from './frame.ts';
import type { HeaderReading, PageReading } from './reading.ts';

/** Who is in hand, as one place of the tab says. */
export interface Identity {
  name: string | null;
  studentNumber: string | null;
  personID: string | null;
  grade: string | null;
}

/** A header that names someone. */
export interface HeaderSource {
  frame: TabFrame;
  header: HeaderReading;
  identity: Identity;
}

const clean = (text: string | null): string | null => text?.trim() || null;

function identityOf(source: { name: string | null; studentNumber: string | null; personID: string | null }): Identity {
  const grade = 'grade' in source && typeof source.grade === 'string' ? source.grade : null;
  return {
    name: clean(source.name),
    studentNumber: clean(source.studentNumber),
    personID: clean(source.personID),
    grade: clean(grade),
  };
}

/** The headers that say who they are about. One that shows only flags or a grade names nobody. */
export function headerSources(frames: readonly TabFrame[]): HeaderSource[] {
  return frames.flatMap((frame) => {
    const { header } = frame.reading;
    if (!header) return [];
    const identity = identityOf(header);
    return isSomeone(identity) ? [{ frame, header, identity }] : [];
  });
}

export function ownerIdentity(page: PageReading): Identity {
  return identityOf(page.owner);
}

export function isSomeone({ name, studentNumber, personID }: Identity): boolean {
  return name !== null || studentNumber !== null || personID !== null;
}

const both = <T>(a: T | null, b: T | null, same: (a: T, b: T) => boolean): boolean | null =>
  a === null || b === null ? null : same(a, b);

function compare(a: Identity, b: Identity): (boolean | null)[] {
  const equal = (one: string, other: string) => one === other;
  return [
    both(a.name, b.name, sameName),
    both(a.studentNumber, b.studentNumber, equal),
    both(a.personID, b.personID, equal),
  ];
}

/** Is there anything on which the two differ? */
export function differ(a: Identity, b: Identity): boolean {
  return compare(a, b).includes(false);
}

/** Is there something in which the two are alike, and nothing in which they differ? */
export function alike(a: Identity, b: Identity): boolean {
  const answers = compare(a, b);
  return answers.includes(true) && !answers.includes(false);
}

/** Can one get from the first to every other by steps between identities that are alike? Nobody is joined on a guess. */
export function linked(headers: readonly Identity[], owner: Identity): boolean {
  const all = [...headers, owner];
  const reached = new Set<Identity>(headers.slice(0, 1));
  for (const from of reached) for (const to of all) if (alike(from, to)) reached.add(to);
  return headers.every((header) => reached.has(header));
}

/** One identity of several that agree: of each field the first that has it. */
export function join(identities: readonly Identity[]): Identity {
  const first = (field: keyof Identity) => identities.find((one) => one[field] !== null)?.[field] ?? null;
  return {
    name: first('name'),
    studentNumber: first('studentNumber'),
    personID: first('personID'),
    grade: first('grade'),
  };
}
