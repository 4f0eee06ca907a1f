import { withState } from './applicants.ts';
import type { Check } from './types.ts';

/** Somebody or something of an application stands on Link Error. */
export const olrError: Check = {
  id: 'OLR-ERROR',
  pages: ['olr-application'],
  severity: 'critical',
  reads: ['link'],
  source:
    'Online registration guide of an Infinite Campus district: applications with link errors are marked Link Error',
  field: 'link',
  run: (input) => withState(input, 'error', 'fails'),
};
