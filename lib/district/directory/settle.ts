import type { Reading, SchoolRow } from './reading.ts';
import type { Directory } from './schema.ts';

/** What a person decided in the preview. */
export interface Decisions {
  /** By school key: the specialist chosen, null for "nobody". A key that is not there is not decided. */
  chosen: Readonly<Record<string, string | null>>;
  /** "An empty cell means the same specialist as above." */
  sameAsAbove: boolean;
}

export const undecided: Decisions = { chosen: {}, sameAsAbove: false };

const order = new Intl.Collator('en');

/** Who answers for a school after the person's decisions; null: nobody, or still not certain. */
function settled(row: SchoolRow, { chosen, sameAsAbove }: Decisions): string | null {
  if (row.question === null) return row.specialist;
  const own = chosen[row.key];
  if (own !== undefined) return own;
  return row.question.reason === 'blank' && sameAsAbove ? row.question.above : null;
}

/**
 * The directory that would be kept: schools in the order of their names, specialists that a school has, and nobody where
 * nobody was certain.
 */
export function settle(
  reading: Reading,
  decisions: Decisions,
  about: Pick<Directory, 'asOf' | 'source' | 'importedAt'>,
): Directory {
  const schools = reading.schools
    .map((row) => {
      const specialist = settled(row, decisions);
      const backup = row.backup !== null && row.backup !== specialist ? row.backup : null;
      return { name: row.school, level: row.level?.slice(0, 60) || null, specialist, backup };
    })
    .sort((a, b) => order.compare(a.name, b.name) || order.compare(a.level ?? '', b.level ?? ''));
  const named = new Set(schools.flatMap(({ specialist, backup }) => [specialist, backup]));
  const specialists = reading.people
    .filter(({ name }) => named.has(name))
    .sort((a, b) => order.compare(a.name, b.name));
  return { version: 1, ...about, schools, specialists };
}
