export const sourcesEn = {} as const;
