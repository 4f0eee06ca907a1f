/** The words of the link card of an application. */
export const olrEn = {} as const;
