export const protocolsEn = {} as const;
