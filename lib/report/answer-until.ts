import type { DistrictProfile } from '../district/schema.ts';

/** ISO day so many days later. */
function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The last day on which an answer given today holds: the end of the running school year, or earlier when the district
 * keeps answers for so many days only.
 * @param today ISO day
 */
export function answerUntil(today: string, { schoolYearEnds, keepDays }: DistrictProfile['answers']): string {
  const year = Number(today.slice(0, 4));
  const thisYear = `${year}-${schoolYearEnds}`;
  const ends = today <= thisYear ? thisYear : `${year + 1}-${schoolYearEnds}`;
  const kept = keepDays === null ? ends : later(today, keepDays);
  return [ends, kept].sort()[0] as string;
}
