import type { Outside } from '../dom/outside.ts';
import { fold } from '../dom/text.ts';
import type { Student } from '../facts.ts';
import type { HeaderReading } from '../report/reading.ts';
import type { FindHeaders, FoundHeader } from './header.ts';

const NOBODY: Student = { name: null, studentNumber: null, personID: null, grade: null };
const KEYS = ['studentNumber', 'personID', 'name'] as const;

const differ = (one: Student, other: Student) =>
  KEYS.some((key) => one[key] !== null && other[key] !== null && fold(one[key]) !== fold(other[key]));

/** Joins what several headers of one document say of one person; null when they speak of different ones. */
function joined(headers: FoundHeader[]): Student | null {
  const sum = { ...NOBODY };
  for (const { identity } of headers) {
    if (differ(sum, identity)) return null;
    for (const key of [...KEYS, 'grade'] as const) sum[key] ??= identity[key];
  }
  return sum;
}

/** Follows the header of one document over time: who it shows, since when, and whether it showed another before. */
export function headerTracker(now: () => number, find: FindHeaders) {
  let shown: Student | null = null;
  let since = 0;
  let changed = false;
  return (doc: Document, outside?: Outside): HeaderReading | null => {
    const headers = find(doc, outside);
    if (headers.length === 0) return null;
    const identity = joined(headers);
    if (!shown || !identity || differ(shown, identity)) {
      changed = shown !== null;
      since = now();
    }
    shown = identity ?? NOBODY;
    const flags = headers.flatMap((header) => header.flags);
    const unique = flags.filter((flag, at) => flags.findIndex((other) => other.text === flag.text) === at);
    return {
      ...shown,
      flags: unique,
      flagsNamed: headers.every((header) => header.named),
      since,
      changed,
      conflict: identity === null,
    };
  };
}
