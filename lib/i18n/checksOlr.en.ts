/** What the checks of online registration say; rules as in `checks.en.ts`. */
export const checksOlrEn = {} as const;
