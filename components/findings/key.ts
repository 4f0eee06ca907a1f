import type { Finding } from '../../lib/facts.ts';

/**
 * Names each finding by what it is about, so that a choice made before a re-read still means the same finding after
 * it: indexes and rows move when a row is saved or the list is sorted.
 * @returns one key a finding, in the findings' order; equal findings are told apart by their order
 */
export function findingKeys(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { kind, personID, householdID, name } = finding.subject;
    const about = personID ?? householdID ?? name ?? (finding.row === null ? '' : `row ${finding.row}`);
    const key = [finding.check, kind, about].join('|');
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key}|${before}`;
  });
}
