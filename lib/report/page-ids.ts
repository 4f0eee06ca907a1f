import type { PageId } from '../facts.ts';

/** Every page that Campus Lens knows, by its id. */
export const pageIds = [
  'relationships',
  'households',
  'household-members',
  'household-addresses',
  'olr-search',
  'olr-application',
  'demographics',
  'user-account',
  'person-summary',
  'section',
  'gradebook',
  'schedule',
  'portal-parent',
  'portal-student',
] as const satisfies readonly PageId[];
