import type { FactField, Relationship, Tri } from '../facts.ts';
import { contactType } from './contact-type.ts';
import { everyLine, memberResult, orMissing } from './home-results.ts';
import { type KnownHome, type KnownMember, knownHomes } from './homes.ts';
import type { Check, CheckInput, CheckResult } from './types.ts';

/** What the Relationships pages of the household's students, seen before, say of its members, by personID. */
function rowsSeen({ seen = [] }: CheckInput, home: KnownHome): Map<string, Relationship[]> {
  const students = new Set(home.members.flatMap((member) => (member.student ? [member.personID] : [])));
  const rows = new Map<string, Relationship[]>();
  for (const { page, student, facts } of seen) {
    if (page !== 'relationships' || student === null || !students.has(student.personID)) continue;
    for (const row of facts.relationships)
      if (row.personID !== null && row.active === true)
        rows.set(row.personID, [...(rows.get(row.personID) ?? []), row]);
  }
  return rows;
}

/** A contact and no guardian on every one of these rows; null where there are none. */
function seenAsContact(rows: readonly Relationship[] | undefined): Tri {
  if (rows === undefined) return null;
  return rows.every(({ relationship, guardian }) => contactType(relationship) === true && guardian === false);
}

/** A contact by the page's own column, else by what was seen. A guardian is none, whatever the type says. */
function isContact(member: KnownMember, seen: ReadonlyMap<string, Relationship[]>): Tri {
  if (member.guardian === true) return false;
  return member.relationship ? contactType(member.relationship) : seenAsContact(seen.get(member.personID ?? ''));
}

function judgeMember(home: KnownHome, member: KnownMember, seen: ReadonlyMap<string, Relationship[]>): CheckResult[] {
  if (member.student === true || member.row === null) return [];
  const contact = isContact(member, seen);
  if (contact === false) return [];
  return [memberResult(home, member, contact ? 'review' : 'unknown', { guardian: member.guardian, contact })];
}

/** An emergency contact is a member of the household. */
export const hhMember: Check = {
  id: 'HH-MEMBER',
  pages: ['households', 'household-members'],
  severity: 'warning',
  reads: ['name'],
  source: 'Columbus City Schools: an emergency contact belongs in a non-household relationship, not in the household',
  field: null,
  run: (input) => {
    const homes = knownHomes(input).filter(({ here }) => here);
    const results = homes.flatMap((home) => {
      const seen = rowsSeen(input, home);
      return home.members.flatMap((member) => judgeMember(home, member, seen));
    });
    const unread = results.some(({ outcome }) => outcome === 'unknown');
    const missing: FactField[] | null = unread ? ['relationship'] : everyLine(input) ? null : ['rows'];
    return orMissing(input, results, missing);
  },
};
