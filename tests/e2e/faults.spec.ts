import { expect, test } from '@playwright/test';
import { faultRun } from '../faults/run.ts';

test('fifty tickets through a bad line, with the worker ended at random: none lost, none twice', async () => {
  test.setTimeout(240_000);
  const { struck, workerEnded, ...result } = await faultRun(50, 1);
  expect(result).toEqual({ tickets: 50, arrived: 50, lost: 0, duplicated: 0, changed: 0, known: 50 });
  // The run is worth something only if much went wrong in it.
  const wrong = struck.filter(([fault]) => fault !== 'none');
  expect(wrong.map(([fault]) => fault)).toHaveLength(8);
  expect(workerEnded).toBeGreaterThan(0);
});
