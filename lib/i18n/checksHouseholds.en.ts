/** What the checks of households say; rules as in `checks.en.ts`. */
export const checksHouseholdsEn = {} as const;
