import type { Scenario } from '../types.ts';
import { define, row } from './define.ts';
import { madeUpName } from './made-up-name.ts';

const MOST = 10_000;

/** Every 20th row is a guardian without Portal; the other guardians (every 5th) are fine, the rest are contacts. */
function bigRow(index: number) {
  const personID = String(9_500_000 + index);
  if (index % 20 === 7) return row(personID, madeUpName(index), 'Guardian', index + 1, 'GS');
  if (index % 5 === 0) return row(personID, madeUpName(index), 'Guardian', index + 1, 'GPMS');
  return row(personID, madeUpName(index), 'Emergency Contact', index + 1, 'S');
}

/** A made-up list of `count` rows (1..10,000, else a RangeError) for the bench; personID 98 + five digits. */
export function bigScenario(count: number): Scenario {
  if (!Number.isInteger(count) || count < 1 || count > MOST) throw new RangeError(`rows must be 1..${MOST}: ${count}`);
  const rows = Array.from({ length: count }, (_, index) => bigRow(index));
  return define({
    id: `rows-${count}`,
    title: `${count} rows`,
    about: 'A made-up list for the bench: every 20th row, from the 8th on, is a guardian without Portal.',
    at: 'alder',
    student: {
      personID: `98${String(count).padStart(5, '0')}`,
      name: 'Practice, Longlist',
      studentNumber: '109800',
      grade: '09',
      birthDate: '02/02/2012',
      gender: 'X',
    },
    rows,
    timing: { rows: 0, flags: 0 },
    expected: {
      findings: rows
        .filter((_, index) => index % 20 === 7)
        .map(({ name }) => ({ check: 'REL-PORTAL', outcome: 'fails', name })),
      flagsReadable: true,
    },
  });
}
