import type { IdentityWords } from './spec.ts';

/** What a header prints beside a name (campus-pages.md §7); it comes to the frames with the places of headers. */
export const identityWords: IdentityWords = {
  number: '\\b(?:student|stu)\\.?\\s*(?:number|num|no|id|#)\\.?\\s*[:#]?\\s*#?\\s*(\\d{3,15})\\b',
  hash: '#\\s*(\\d{3,15})\\b',
  bare: '^#?(\\d{3,15})$',
  grade: '\\b(?:grade|gr|grado)\\b\\.?\\s*[:#]?\\s*([A-Z]{0,2}\\d{1,2}|KG|PK|KK|K|EE|EL|PS|P3|P4|TK)\\b',
  personID: '\\bperson\\s*id\\b\\s*[:#]?\\s*(\\d{1,12})\\b',
  others:
    '^(primary |homeroom |guidance )?(counselor|homeroom|teacher|case ?manager|advis[eo]r|guardian|mother|father|contact|consejer[oa]|maestr[oa]|tutor)\\b',
  student: '^(student|estudiante)\\s*:',
  behind: '\\s(?:\\(?#|\\||\\b(?:grade|student|dob)\\b)',
  any: '#\\s*\\d{3}|student\\s*(num|no|id)',
  part: '\\bgrad[eo]\\b|\\bstudent\\b',
};
