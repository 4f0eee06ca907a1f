/** Rows of a kind that a report holds (DESIGN §5); `rows.total` tells the rest. */
export const MOST_IN_REPORT = 500;
