/** The words of the key card. */
export const accountsEn = {} as const;
