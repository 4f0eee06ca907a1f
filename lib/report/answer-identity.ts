import type { Finding, Subject } from '../facts.ts';
import { foldedName } from '../linkage/names.ts';
import type { TabReport } from './schema.ts';

/**
 * What an answer is about, as a text to be digested. It holds numbers and names, so it is never stored, only its keyed
 * digest is (product.md: student numbers are short, so a plain hash of them is guessable).
 */
type About = Pick<TabReport, 'origin' | 'context'>;

/** Which of a person's two numbers is looked at first; a page may show only one of them. */
type Prefer = 'personID' | 'studentNumber';

function personKey(who: { personID: string | null; studentNumber?: string | null }, prefer: Prefer): string | null {
  const { personID, studentNumber = null } = who;
  if (studentNumber !== null && (prefer === 'studentNumber' || personID === null)) return `student ${studentNumber}`;
  return personID === null ? null : `person ${personID}`;
}

/** Whose page it is. A section's number is used again in other schools and years, so these go with it. */
function scopeOf({ context }: About, prefer: Prefer): string | null {
  const { student, person, household, applicationNumber, course, school, calendar } = context;
  const who = (student && personKey(student, prefer)) ?? (person && personKey(person, prefer));
  if (who) return who;
  if (household?.householdID) return `household ${household.householdID}`;
  if (applicationNumber) return `application ${applicationNumber}`;
  if (course?.courseNumber && course.sectionNumber)
    return `section ${JSON.stringify([course.courseNumber, course.sectionNumber, school, calendar])}`;
  return null;
}

/** A subject by its number, else by its name; a name alone tells nobody apart, so it needs a page that is somebody's. */
function subjectKey(subject: Subject, scope: string | null, prefer: Prefer): string | null {
  const { kind, name, householdID } = subject;
  const household = householdID === null ? null : `household ${householdID}`;
  if (kind === 'household' && household !== null) return household;
  const folded = foldedName(name ?? '');
  const named = folded !== '' && scope !== null ? `${kind} named ${folded}` : null;
  const id = personKey(subject, prefer) ?? named;
  // Somebody may be in two households, and each is a question of its own.
  return id !== null && household !== null ? `${id} in ${household}` : id;
}

function identityText(finding: Finding, about: About, prefer: Prefer): string | null {
  const scope = scopeOf(about, prefer);
  const keys = (finding.subjects ?? [finding.subject]).map((subject) => subjectKey(subject, scope, prefer));
  const known = keys.filter((key) => key !== null);
  const text = (...parts: (string | null)[]) => JSON.stringify(['answer', finding.check, about.origin, ...parts]);
  if (finding.subjects) {
    if (known.length !== keys.length) return null;
    // "Not a duplicate" is about the two alone, in either order and on any page that shows both (linkage.md §6).
    const byNumber = known.every((key) => !key.includes(' named '));
    return text(byNumber ? null : scope, ...known.sort());
  }
  if (known.length === 0) {
    // A finding about the page as a whole is about whose page it is; one about a row nobody can name is about nobody.
    return finding.row === null && scope !== null ? text(scope) : null;
  }
  return scope === null && finding.row !== null ? null : text(scope, ...known);
}

/** The texts that name what a finding is about, most telling first; none when it has neither a number nor a name. */
export function identityTexts(finding: Finding, about: About): string[] {
  const texts = (['personID', 'studentNumber'] as const).map((prefer) => identityText(finding, about, prefer));
  return [...new Set(texts.filter((text) => text !== null))];
}
