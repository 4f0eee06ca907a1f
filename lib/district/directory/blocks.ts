import type { Meaning } from './meaning.ts';

/** One table of several that stand side by side: the column of each meaning. */
export type Block = Partial<Record<Exclude<Meaning, 'ignore'>, number>>;

/**
 * Tables side by side, told from what the columns mean: a page in two columns has school and specialist twice; a list
 * with a column a level has several schools and one specialist, who is in charge of all of them.
 * @returns a block a school column; null when it cannot be told which specialist column belongs to which of them
 */
export function blocksOf(columns: readonly Meaning[]): Block[] | null {
  const places = (meaning: Meaning) => columns.flatMap((each, at) => (each === meaning ? [at] : []));
  const schools = places('school');
  const others = [...new Set(columns)].filter((meaning) => meaning !== 'school' && meaning !== 'ignore');
  const blocks: Block[] = schools.map((school) => ({ school }));
  for (const meaning of others as Exclude<Meaning, 'ignore' | 'school'>[]) {
    const own = places(meaning);
    if (own.length !== 1 && own.length !== schools.length) return null;
    for (const [index, block] of blocks.entries()) {
      const at = own.length === 1 ? own[0] : own[index];
      if (at !== undefined) block[meaning] = at;
    }
  }
  return blocks;
}
