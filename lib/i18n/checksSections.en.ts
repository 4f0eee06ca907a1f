/** What the checks of courses and sections say; rules as in `checks.en.ts`. */
export const checksSectionsEn = {} as const;
