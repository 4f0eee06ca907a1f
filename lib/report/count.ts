import type { Finding } from '../facts.ts';

/** The badge's number: what fails and what a person must judge. What could not be checked is not counted as found. */
export function badgeCount(findings: readonly Pick<Finding, 'outcome'>[]): number {
  return findings.filter(({ outcome }) => outcome !== 'unknown').length;
}
