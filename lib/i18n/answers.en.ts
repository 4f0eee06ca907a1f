/** The words of the answers that staff give. */
export const answersEn = {} as const;
