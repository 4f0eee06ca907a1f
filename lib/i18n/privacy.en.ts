export const privacyEn = {} as const;
