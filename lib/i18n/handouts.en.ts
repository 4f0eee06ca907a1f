export const handoutsEn = {} as const;
