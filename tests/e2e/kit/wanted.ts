import type { ExpectedFinding } from '../../campus/types.ts';

const line = ({ check, outcome, name }: ExpectedFinding): string => `${check} ${outcome} ${name ?? '-'}`;

interface Expected {
  findings: readonly ExpectedFinding[];
}

/**
 * The findings a scenario expects. Of a pair either of the two may be the finding's subject: the one that the report has
 * is taken.
 */
export function wanted({ findings }: Expected, got: readonly string[] | null): ExpectedFinding[] {
  return findings.map((finding) => {
    const other = { ...finding, name: finding.pairName ?? finding.name };
    return got?.includes(line(other)) ? other : finding;
  });
}

/** The same in short and in order. */
export const wantedLines = (expected: Expected, got: readonly string[] | null): string[] =>
  wanted(expected, got).map(line).sort();
