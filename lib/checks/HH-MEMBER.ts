import type { FactField, Tri } from '../facts.ts';
import { contactType } from './contact-type.ts';
import { everyLine, memberResult, orMissing } from './home-results.ts';
import { type KnownHome, type KnownMember, knownHomes } from './homes.ts';
import type { Check, CheckInput, CheckResult } from './types.ts';

/** What the Relationships pages of the household's students, seen before, say of a member: a contact and no guardian. */
function seenAsContact({ seen = [] }: CheckInput, home: KnownHome, { personID }: KnownMember): Tri {
  if (personID === null) return null;
  const students = new Set(home.members.flatMap((member) => (member.student ? [member.personID] : [])));
  const rows = seen
    .filter(({ page, student }) => page === 'relationships' && student !== null && students.has(student.personID))
    .flatMap(({ facts }) => facts.relationships)
    .filter((row) => row.personID === personID && row.active === true);
  if (rows.length === 0) return null;
  return rows.every(({ relationship, guardian }) => contactType(relationship) === true && guardian === false);
}

/** A contact by the page's own column, else by what was seen. A guardian is none, whatever the type says. */
function isContact(input: CheckInput, home: KnownHome, member: KnownMember): Tri {
  if (member.guardian === true) return false;
  return member.relationship ? contactType(member.relationship) : seenAsContact(input, home, member);
}

function judgeMember(input: CheckInput, home: KnownHome, member: KnownMember): CheckResult[] {
  if (member.student === true || member.row === null) return [];
  const contact = isContact(input, home, member);
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
    const results = homes.flatMap((home) => home.members.flatMap((member) => judgeMember(input, home, member)));
    const unread = results.some(({ outcome }) => outcome === 'unknown');
    const missing: FactField[] | null = unread ? ['relationship'] : everyLine(input) ? null : ['rows'];
    return orMissing(input, results, missing);
  },
};
