import { schoolsNamed } from '../assign.ts';
import type { DistrictProfile, School } from '../schema.ts';
import { type Directory, parseDirectory } from './schema.ts';
import { fullName } from './school-key.ts';

/** An id from a name: small letters, digits, hyphens; another one when it is taken. */
function idMaker(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const stem =
      name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 56)
        .replace(/-+$/, '') || 'entry';
    let id = stem;
    for (let next = 2; taken.has(id); next++) id = `${stem}-${next}`;
    taken.add(id);
    return id;
  };
}

/** The profile's own schools, by the imported school that each of them is and no other. */
function matches(profile: DistrictProfile, names: readonly string[]): Map<string, School> {
  const found = names.map((name) => ({ name, schools: schoolsNamed(profile, name) }));
  const claims = new Map<string, number>();
  for (const { schools } of found) for (const { id } of schools) claims.set(id, (claims.get(id) ?? 0) + 1);
  return new Map(
    found.flatMap(({ name, schools: [school, ...others] }) =>
      school !== undefined && others.length === 0 && claims.get(school.id) === 1 ? [[name, school] as const] : [],
    ),
  );
}

/**
 * The profile with an imported school list: its schools, specialists and assignments take the place of the profile's
 * own. A school that the profile knows keeps its id, which tasks may name, and its aliases; other ids come from names.
 * @param directory null: the profile stays as it is
 */
export function withDirectory(profile: DistrictProfile, directory: Directory | null): DistrictProfile {
  if (directory === null) return profile;
  const idOf = idMaker();
  const specialists = directory.specialists.map((each) => ({ id: idOf(each.name), ...each }));
  const ids = new Map(specialists.map(({ name, id }) => [name, id]));
  const names = directory.schools.map(({ name, level }) => fullName(name, level));
  const known = matches(profile, names);
  const schoolId = idMaker();
  for (const { id } of known.values()) schoolId(id);
  const plainNames = directory.schools.map(({ name }) => name);
  const schools = directory.schools.map(({ name }, index) => {
    const full = names[index] as string;
    const own = known.get(full);
    // "Cedar" of two levels is shown with its level, so that a person can tell the two apart.
    const shown = plainNames.filter((other) => other === name).length > 1 ? full : name;
    const aliases = [full, ...(own === undefined ? [] : [own.name, ...own.aliases])];
    const others = [...new Set(aliases)].filter((alias) => alias !== shown);
    return { id: own?.id ?? schoolId(full), name: shown, aliases: others };
  });
  const entries = directory.schools.flatMap(({ specialist, backup }, index) => {
    const id = specialist === null ? undefined : ids.get(specialist);
    if (id === undefined) return [];
    return [{ school: schools[index]?.id as string, specialist: id, backup: (backup && ids.get(backup)) || null }];
  });
  return { ...profile, schools, specialists, assignments: { asOf: directory.asOf, entries } };
}

/**
 * The imported list where it counts: a policy that names assignments comes before it.
 * @param stored what lies under `directoryKey`; nothing that does not fit counts
 * @param locked a policy decides the profile
 */
export const usedDirectory = (stored: unknown, profile: DistrictProfile, locked: boolean): Directory | null =>
  locked && profile.assignments.entries.length > 0 ? null : parseDirectory(stored);
