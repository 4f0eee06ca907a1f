import type { Directory } from './schema.ts';
import { fullName, schoolKey } from './school-key.ts';

export interface Changes {
  added: string[];
  removed: string[];
  /** Schools with another specialist than before; null is nobody. */
  moved: { school: string; from: string | null; to: string | null }[];
  /** Schools with the same specialist and another stand-in. */
  backups: { school: string; from: string | null; to: string | null }[];
  /** Specialists whose e-mail, extension or booking link is another. */
  reached: string[];
}

const byKey = ({ schools }: Directory) =>
  new Map(schools.map((school) => [schoolKey(school.name, school.level), school]));

/** What a new list changes in the one in force. */
export function compareDirectories(before: Directory, after: Directory): Changes {
  const old = byKey(before);
  const fresh = byKey(after);
  const name = (school: Directory['schools'][number]) => fullName(school.name, school.level);
  const both = [...fresh].flatMap(([key, to]) => {
    const from = old.get(key);
    return from === undefined ? [] : [{ school: name(to), from, to }];
  });
  const ways = ({ email, extension, booking }: Directory['specialists'][number]) =>
    JSON.stringify([email, extension, booking]);
  const known = new Map(before.specialists.map((each) => [each.name, ways(each)]));
  return {
    added: [...fresh].filter(([key]) => !old.has(key)).map(([, school]) => name(school)),
    removed: [...old].filter(([key]) => !fresh.has(key)).map(([, school]) => name(school)),
    moved: both
      .filter(({ from, to }) => from.specialist !== to.specialist)
      .map(({ school, from, to }) => ({ school, from: from.specialist, to: to.specialist })),
    backups: both
      .filter(({ from, to }) => from.specialist === to.specialist && from.backup !== to.backup)
      .map(({ school, from, to }) => ({ school, from: from.backup, to: to.backup })),
    reached: after.specialists
      .filter((each) => known.has(each.name) && known.get(each.name) !== ways(each))
      .map((each) => each.name),
  };
}
