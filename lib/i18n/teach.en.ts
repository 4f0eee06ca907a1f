/** The words of teaching a page, and reporting one whose layout changed. */
export const teachEn = {} as const;
