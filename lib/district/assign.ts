import type { Assignment } from '../support/types.ts';
import type { DistrictProfile, School } from './schema.ts';
import { type SchoolName, schoolName } from './school-name.ts';

/** Ways to compare two names, strictest first; the first way that finds a school decides. */
const ways: ((shown: SchoolName, listed: SchoolName) => boolean)[] = [
  (shown, listed) => shown.plain === listed.plain,
  // "Alder" for "Alder High School", but never "Alder Middle" for it, nor "Alder High" for a school listed as "Alder":
  // what is shown may say less than the list, not something else.
  (shown, listed) =>
    shown.base !== '' && (shown.core === listed.core || (shown.level === '' && shown.base === listed.base)),
];

/** The schools that a name fits; more than one means that the name does not tell. */
function schoolsNamed(profile: DistrictProfile, text: string): School[] {
  const shown = schoolName(text);
  if (shown.plain === '') return [];
  const listed = profile.schools.map((school) => ({ school, names: [school.name, ...school.aliases].map(schoolName) }));
  for (const same of ways) {
    const found = listed.filter(({ names }) => names.some((name) => same(shown, name)));
    if (found.length > 0) return found.map(({ school }) => school);
  }
  return [];
}

/**
 * The specialist for a school, by the school's name or an alias, without regard to case, punctuation, spacing, the word
 * "School" and short forms such as "HS". Two schools that both fit give `ambiguous-school`, never a guess (promise 7).
 * @param schoolAsShown the school's name as Campus shows it, or null when it was not read
 */
export function assignmentFor(profile: DistrictProfile, schoolAsShown: string | null): Assignment {
  const shown = schoolAsShown?.trim() ?? '';
  if (shown === '') return { status: 'none', school: null, reason: 'no-school-read' };
  const [school, second] = schoolsNamed(profile, shown);
  if (school === undefined) return { status: 'none', school: shown, reason: 'school-not-listed' };
  if (second !== undefined) return { status: 'none', school: shown, reason: 'ambiguous-school' };
  const entry = profile.assignments.entries.find((each) => each.school === school.id);
  const byId = (id: string | null | undefined) => profile.specialists.find((each) => each.id === id) ?? null;
  const specialist = byId(entry?.specialist);
  if (specialist === null) return { status: 'none', school: school.name, reason: 'no-specialist' };
  return {
    status: 'assigned',
    school: school.name,
    specialist,
    backup: byId(entry?.backup),
    asOf: profile.assignments.asOf,
  };
}
