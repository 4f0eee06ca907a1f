import type { ExpectedFinding } from '../../campus/types.ts';

const line = ({ check, outcome, name }: ExpectedFinding): string => `${check} ${outcome} ${name ?? '-'}`;

/**
 * The findings a scenario expects, in short and in order. Of a pair either of the two may be the finding's subject: the
 * one that the report has is taken.
 */
export function wantedLines(
  expected: { findings: readonly ExpectedFinding[] },
  got: readonly string[] | null,
): string[] {
  return expected.findings
    .map((finding) => {
      const other = { ...finding, name: finding.pairName ?? finding.name };
      return got?.includes(line(other)) ? line(other) : line(finding);
    })
    .sort();
}
