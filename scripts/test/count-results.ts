import { readFileSync } from 'node:fs';

export type Counts = { passed: number; failed: number; skipped: number };

type Vitest = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number };
type Playwright = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

/**
 * Counts the test cases in a JSON result file of vitest or Playwright. A flaky test counts as failed. No file, or one
 * that says something else, gives zeros: the runner broke off before it could write, and its exit code tells that.
 */
export function countResults(file: string): Counts {
  try {
    const raw = JSON.parse(readFileSync(file, 'utf8')) as Partial<Vitest & Playwright>;
    if (raw.stats) {
      const { expected, unexpected, flaky, skipped } = raw.stats;
      return { passed: expected, failed: unexpected + flaky, skipped };
    }
    return {
      passed: raw.numPassedTests ?? 0,
      failed: raw.numFailedTests ?? 0,
      skipped: (raw.numPendingTests ?? 0) + (raw.numTodoTests ?? 0),
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
