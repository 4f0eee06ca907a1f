import type { Role } from '../../district/role.ts';
import type { Topic } from '../../district/topic.ts';
import type { PageId } from '../../facts.ts';

/** What a finding is about, by the first part of its check's id. */
const byCheck: Readonly<Record<string, Topic>> = {
  REL: 'households',
  HH: 'households',
  OLR: 'olr',
  ACC: 'parent-portal',
  KEY: 'parent-portal',
  SEC: 'gradebook',
};

const byPage: Readonly<Partial<Record<PageId, Topic>>> = {
  relationships: 'households',
  households: 'households',
  'household-members': 'households',
  'household-addresses': 'households',
  'olr-search': 'olr',
  'olr-application': 'olr',
  'user-account': 'parent-portal',
  'portal-parent': 'parent-portal',
  'portal-student': 'parent-portal',
  section: 'gradebook',
  gradebook: 'gradebook',
  schedule: 'scheduling',
};

/**
 * The topic to start from; the person can change it. What was picked says more than the page it stands on. A teacher
 * has a grade book, not a schedule, to ask about.
 * @param checks ids of the picked findings' checks, the first one leading
 * @param page the page the report is about
 */
export function proposedTopic(checks: readonly string[], page: PageId | null, role: Role | null): Topic {
  const found = checks.map((id) => byCheck[id.split('-')[0] ?? '']).find((topic) => topic !== undefined);
  const topic = found ?? (page === null ? undefined : byPage[page]) ?? 'other';
  return topic === 'scheduling' && role === 'teacher' ? 'gradebook' : topic;
}
