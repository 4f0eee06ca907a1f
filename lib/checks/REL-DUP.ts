import type { Relationship } from '../facts.ts';
import { namesAgree, type PersonName, parseName } from '../linkage/names.ts';
import { nameKeys } from './name-keys.ts';
import { lookAlikes } from './people-seen.ts';
import { rowResult } from './results.ts';
import { rowSubject } from './subject.ts';
import type { Check, CheckResult } from './types.ts';

interface Entry {
  row: Relationship;
  name: PersonName;
}

/** The same personID twice is one person by two routes, which is normal; an id that was not read proves nothing. */
const samePerson = (a: Relationship, b: Relationship) => a.personID !== null && a.personID === b.personID;

function pair(first: Relationship, second: Relationship): CheckResult {
  const read = first.personID !== null && second.personID !== null;
  const result = rowResult(second, 'review', { samePersonID: read ? false : null }, read ? 'differ' : 'unseen');
  return { ...result, subjects: [rowSubject(first), rowSubject(second)] };
}

/** A person of another page, seen before in this session. */
function pairElsewhere(row: Relationship, other: { name: string; personID: string }): CheckResult {
  const subject = { kind: 'person' as const, ...other, studentNumber: null, householdID: null };
  return { ...rowResult(row, 'review', { samePersonID: false }, 'elsewhere'), subjects: [rowSubject(row), subject] };
}

/** The first earlier row that one of the readings of this row's name agrees with. */
function firstTwin(entries: readonly Entry[], seen: ReadonlyMap<string, Entry[]>): Relationship | null {
  let twin: Relationship | null = null;
  for (const { row, name } of entries) {
    for (const key of nameKeys(name)) {
      // A list stands in the order of the rows, so its first hit is its earliest.
      const hit = seen.get(key)?.find((other) => !samePerson(row, other.row) && namesAgree(name, other.name));
      if (hit && (twin === null || hit.row.row < twin.row)) twin = hit.row;
    }
  }
  return twin;
}

/**
 * Two rows that look like one person. Each row is named once: with the first earlier row that it looks like, else with a
 * look-alike on another page seen in this session.
 */
export const relDup: Check = {
  id: 'REL-DUP',
  pages: ['relationships'],
  severity: 'warning',
  reads: ['name'],
  source: 'Support protocols of the district, 3c: duplicate people; rules of reading for Jr, Sr and middle initials',
  field: null,
  variants: ['differ', 'unseen', 'elsewhere'],
  run: ({ relationships, seen: pages = [] }) => {
    const elsewhere = lookAlikes(pages);
    const here = new Set(relationships.map(({ personID }) => personID));
    const seen = new Map<string, Entry[]>();
    const results: CheckResult[] = [];
    for (const row of relationships) {
      if (row.active === false) continue;
      if (row.name === null) {
        results.push(rowResult(row, 'unknown', { name: null }));
        continue;
      }
      const entries = parseName(row.name).map((name): Entry => ({ row, name }));
      const twin = firstTwin(entries, seen);
      if (twin) results.push(pair(twin, row));
      const other = twin ? null : elsewhere(row);
      // Somebody who stands on this page too is compared above.
      if (other && !here.has(other.personID)) results.push(pairElsewhere(row, other));
      for (const entry of entries) {
        for (const key of nameKeys(entry.name)) {
          const list = seen.get(key);
          if (list) list.push(entry);
          else seen.set(key, [entry]);
        }
      }
    }
    return results;
  },
};
