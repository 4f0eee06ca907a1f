import { withFullNames } from './full-names.ts';
import type { Grid } from './grid.ts';
import { listGrid } from './list.ts';
import { pairsGrid } from './pairs.ts';
import { type Proposal, propose } from './propose.ts';

/** A grid as it is shown for confirmation: turned into a table where it was a list, with what its columns seem to hold. */
export interface Table extends Proposal {
  grid: Grid;
}

/** Proposes how a grid is to be read; a person confirms or changes it. */
export function tableOf(read: Grid): Table {
  const grid = withFullNames(read);
  const proposal = propose(grid.rows);
  const pairs = proposal.header === null ? pairsGrid(grid) : null;
  if (pairs !== null) return { grid: pairs, header: 0, columns: ['school', 'specialist'] };
  const list = proposal.header === null ? listGrid(grid) : null;
  return list === null ? { grid, ...proposal } : { grid: list, header: 0, columns: ['specialist', 'school'] };
}
