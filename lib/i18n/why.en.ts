/** The words of the card "why can’t this parent see this child?". */
export const whyEn = {} as const;
