/** The words of the household evidence card. */
export const householdsEn = {} as const;
