import { checkById } from './index.ts';

/** The custody check is the district's: only its profile may switch it off (DESIGN promise 3). */
const districtsOwn = 'REL-CUSTODY';

/** Whether a person may switch a check off for themselves. */
export const switchable = (id: string): boolean => id !== districtsOwn && checkById(id) !== undefined;
