export const outboxEn = {} as const;
