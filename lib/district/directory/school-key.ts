import { schoolName } from '../school-name.ts';

/** The school's name with its level, where the list keeps the level in a column or heading of its own. */
export function fullName(school: string, level: string | null): string {
  if (level === null || schoolName(school).level !== '' || /^K-/.test(level)) return school;
  return `${school} ${level}`;
}

/** The same for two spellings of one school ("Alder HS", "Alder High School"), different for two levels of one name. */
export const schoolKey = (school: string, level: string | null): string => {
  const { core, plain } = schoolName(fullName(school, level));
  return core || plain;
};
