/** What a person does at the school: it decides who a grade book problem goes to first. */
export const roles = ['teacher', 'office', 'counselor', 'ap', 'sic', 'sis', 'other'] as const;
export type Role = (typeof roles)[number];
