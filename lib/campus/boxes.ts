/** The fields of a relationship that are boxes. */
export const BOXES = ['guardian', 'portal', 'mailing', 'messenger', 'secondary', 'private'] as const;
