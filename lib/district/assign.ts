import type { Assignment } from '../support/types.ts';
import { abbreviates } from './abbreviates.ts';
import type { DistrictProfile, School } from './schema.ts';
import { type SchoolName, schoolName } from './school-name.ts';

/** Ways to compare two names, strictest first; the first way that finds a school decides. */
const ways: ((shown: SchoolName, listed: SchoolName) => boolean)[] = [
  (shown, listed) => shown.plain === listed.plain,
  // "Alder" for "Alder High School", but never "Alder Middle" for it, nor "Alder High" for a school listed as "Alder":
  // what is shown may say less than the list, not something else.
  (shown, listed) =>
    shown.base !== '' && (shown.core === listed.core || (shown.level === '' && shown.base === listed.base)),
  // "Charles R. Example" and "Charles Example"; two different initials are two people.
  (shown, listed) =>
    shown.base !== '' &&
    shown.withoutInitials !== '' &&
    shown.withoutInitials === listed.withoutInitials &&
    shown.level === listed.level &&
    (shown.initials === '' || listed.initials === ''),
  (shown, listed) => shown.level === listed.level && abbreviates(shown.words, listed.words),
];

/** The schools that a name fits; more than one means that the name does not tell. */
export function schoolsNamed(profile: DistrictProfile, text: string): School[] {
  const found = schoolsCalled(profile, text);
  // "0512 Birch High School", "Birch High School (0512)": the number of the school is no part of its name.
  const bare = text.replace(/^\s*\(?\d{3,5}\)?\s*[-–:]?\s+|\s+[-–]?\s*\(?\d{3,5}\)?\s*$/g, '');
  return found.length === 0 && bare !== text ? schoolsCalled(profile, bare) : found;
}

function schoolsCalled(profile: DistrictProfile, text: string): School[] {
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
 * The listed schools among which a person may choose where the name does not tell: those that fit an ambiguous name, else
 * all of them. Empty where the name tells, or nothing is listed.
 */
export function schoolChoices(profile: DistrictProfile, schoolAsShown: string | null): School[] {
  const fitting = schoolsNamed(profile, schoolAsShown ?? '');
  if (fitting.length === 1) return [];
  return [...(fitting.length > 0 ? fitting : profile.schools)].sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * The specialist for a school, by the school's name or an alias, without regard to case, punctuation, spacing, the word
 * "School" and short forms such as "HS". Two schools that both fit give `ambiguous-school`, never a guess (promise 7).
 * @param schoolAsShown the school's name as Campus shows it, or null when it was not read
 * @param chosen the id of the school that a person chose; counts only where it is one of `schoolChoices`
 */
export function assignmentFor(
  profile: DistrictProfile,
  schoolAsShown: string | null,
  chosen: string | null = null,
): Assignment {
  const shown = schoolAsShown?.trim() ?? '';
  const picked = chosen === null ? undefined : schoolChoices(profile, schoolAsShown).find(({ id }) => id === chosen);
  if (picked !== undefined) return assignedTo(profile, picked);
  if (shown === '') return { status: 'none', school: null, reason: 'no-school-read' };
  const [school, second] = schoolsNamed(profile, shown);
  if (school === undefined) return { status: 'none', school: shown, reason: 'school-not-listed' };
  if (second !== undefined) return { status: 'none', school: shown, reason: 'ambiguous-school' };
  return assignedTo(profile, school);
}

function assignedTo(profile: DistrictProfile, school: School): Assignment {
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
