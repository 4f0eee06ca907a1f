/** The words of the portal guide card. */
export const portalEn = {} as const;
