import type { CurrentProfile, ProfileSource, ValueSource } from './profile-source.ts';
import type { DistrictProfile } from './schema.ts';
import type { Taught } from './taught.ts';

/** What a directory that was imported at this device lays over. */
const directoryFields = ['schools', 'specialists', 'assignments'];

function isTaught(taught: Taught, field: string): boolean {
  if (field === 'labels') return Object.keys(taught.labels).length > 0;
  if (field === 'headers') return taught.headers.length > 0;
  return field === 'linkWords' && Object.values(taught.linkWords).some((words) => words.length > 0);
}

/**
 * Of each field at the top of a profile, where its value comes from, the strongest first.
 * @param given fields that the source's document holds; null: all of them
 * @param directory a school directory is laid over
 */
export function valueSources(
  profile: DistrictProfile,
  {
    source,
    given,
    taught,
    directory,
  }: { source: ProfileSource; given: string[] | null; taught: Taught; directory: boolean },
): CurrentProfile['from'] {
  const of = (field: string): ValueSource[] => {
    if (directory && directoryFields.includes(field)) return ['directory'];
    const own: ValueSource = given === null || given.includes(field) ? source : 'left-out';
    return isTaught(taught, field) ? ['taught', own] : [own];
  };
  return Object.fromEntries(Object.keys(profile).map((field) => [field, of(field)]));
}
