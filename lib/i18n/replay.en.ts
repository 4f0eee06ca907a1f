export const replayEn = {} as const;
