/** The words of what was seen of a family in this session, and what a save has changed. */
export const familyEn = {} as const;
