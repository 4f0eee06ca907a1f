import type { TabReport } from '../../lib/report/schema.ts';

export interface CoverageCount {
  /** Checks that ran and have nothing to say. */
  clean: number;
  /** Checks that found something. */
  found: number;
  /** Checks that could not run, or could not tell for some row. Never counted as clean (DESIGN promise 2). */
  unknown: number;
}

/** Counts checks, not findings, each once: a check that found something and could not tell elsewhere is unknown. */
export function countCoverage({ findings, coverage }: Pick<TabReport, 'findings' | 'coverage'>): CoverageCount {
  const unknown = new Set(coverage.couldNotRun.map(({ check }) => check));
  for (const finding of findings) if (finding.outcome === 'unknown') unknown.add(finding.check);
  const found = new Set(findings.map(({ check }) => check).filter((check) => !unknown.has(check)));
  const clean = new Set(coverage.ran.filter((check) => !unknown.has(check) && !found.has(check)));
  return { clean: clean.size, found: found.size, unknown: unknown.size };
}
