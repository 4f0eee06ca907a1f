export const desksEn = {} as const;
