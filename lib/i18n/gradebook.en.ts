/** The words of the gradebook triage card. */
export const gradebookEn = {} as const;
