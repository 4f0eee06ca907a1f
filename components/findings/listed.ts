import type { Finding } from '../../lib/facts.ts';
import { findingKeys } from './key.ts';

/** A finding with its place in the report (which a ticket's choices name) and its lasting key. */
export interface Listed {
  finding: Finding;
  index: number;
  key: string;
}

/** What was found, in the report's order (worst first); what could not be checked is not in this list. */
export function foundIn(findings: readonly Finding[]): Listed[] {
  return listed(findings).filter(({ finding }) => finding.outcome !== 'unknown');
}

/** The findings that say "could not check", in the report's order. */
export function unknownIn(findings: readonly Finding[]): Listed[] {
  return listed(findings).filter(({ finding }) => finding.outcome === 'unknown');
}

function listed(findings: readonly Finding[]): Listed[] {
  const keys = findingKeys(findings);
  return findings.map((finding, index) => ({ finding, index, key: keys[index] ?? '' }));
}
