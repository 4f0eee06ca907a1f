import type { MarkView } from '../../../lib/messages/map.ts';

/** A view of a mark; a test says what is different. */
export const view = (change: Partial<MarkView> = {}): MarkView => ({
  page: 'relationships',
  row: 0,
  check: 'REL-PORTAL',
  title: 'Portal box of a guardian',
  source: 'the district’s checklist',
  field: 'portal',
  outcome: 'fails',
  severity: 'warning',
  label: 'Portal box empty, Sample, Person',
  message: 'Portal is empty',
  observed: ['Portal: empty'],
  why: 'the checklist asks for it',
  fix: 'look at the documents first',
  ...change,
});
