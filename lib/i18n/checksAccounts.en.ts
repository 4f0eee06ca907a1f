/** What the checks of portal accounts and keys say; rules as in `checks.en.ts`. */
export const checksAccountsEn = {} as const;
