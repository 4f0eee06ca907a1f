import { text } from '../shape.ts';
import { localItem } from './local-item.ts';
import { shaped } from './reads.ts';

/**
 * The person's own school, by its id in the profile, `school` in `storage.local`. It says which tasks are shown and is
 * proposed where a school is to be chosen; no student is ever taken to be of it.
 */
export const ownSchoolItem = localItem('school', shaped(text(1, 64)));

export const setOwnSchool = (school: string | null): Promise<void> =>
  school === null ? ownSchoolItem.remove() : ownSchoolItem.write(school);
