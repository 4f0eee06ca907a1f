export const directoryEn = {} as const;
