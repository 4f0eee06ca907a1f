import { homePairs } from '../checks/home-pairs.ts';
import { type KnownHome, knownHomes } from '../checks/homes.ts';
import type { CheckInput } from '../checks/types.ts';
import type { DistrictProfile } from '../district/schema.ts';
import { type Finding, noFacts, type Sighting, type Subject } from '../facts.ts';
import { isPrivateAddress } from '../linkage/compare-address.ts';
import type { TabReport } from './schema.ts';

/** One of two households beside each other, as a person may see it: a private address is not in it. */
export interface ShownHome {
  householdID: string | null;
  name: string | null;
  /** '' none, null not read. */
  address: string | null;
  privateAddress: boolean;
  phone: string | null;
  members: { name: string | null; role: 'primary' | 'secondary' | null; guardian: boolean; grade: boolean }[];
  /** ISO day: the oldest current membership that the page shows; null where it shows none. */
  since: string | null;
}

/** Two households that a finding is about, side by side. */
export interface Evidence {
  finding: Finding;
  homes: [ShownHome, ShownHome];
}

/** The checks whose findings are about two households (linkage.md 5b, rows 4 to 8). */
const PAIRS = new Set(['HH-DUP', 'HH-DIVIDED', 'HH-STALE']);

function inputOf(report: TabReport, seen: readonly Sighting[], district: DistrictProfile): CheckInput {
  const { facts, context, pages, readAt } = report;
  const page = pages.find((one) => one.page.startsWith('household'));
  const { unread = [], rows = { seen: 0, total: null } } = page ?? {};
  const about = { page: { unread, rows, settled: true }, context, district, seen, today: readAt.slice(0, 10) };
  return { ...noFacts, ...facts, ...about };
}

function shown(home: KnownHome, { facts }: TabReport): ShownHome {
  const { householdID, name, address, phone, members } = home;
  const privateAddress = isPrivateAddress(address);
  const starts = facts.memberships
    .filter((of) => of.active === true && householdID !== null && of.householdID === householdID)
    .flatMap(({ startDate }) => startDate ?? []);
  return {
    householdID,
    name,
    address: privateAddress ? null : address,
    privateAddress,
    phone,
    members: members.map((one) => ({
      name: one.name,
      role: one.role,
      guardian: one.guardian === true,
      grade: one.student === true,
    })),
    since: starts.sort()[0] ?? null,
  };
}

const isOf = (subject: Subject | undefined) => (home: KnownHome) =>
  subject !== undefined &&
  (subject.householdID === null
    ? home.name !== null && home.name === subject.name
    : home.householdID === subject.householdID);

/** What the household findings of a report stand on. */
export function evidenceOf(report: TabReport, seen: readonly Sighting[], district: DistrictProfile): Evidence[] {
  const findings = report.findings.filter(({ check, outcome }) => PAIRS.has(check) && outcome !== 'unknown');
  const homes = findings.length > 0 ? knownHomes(inputOf(report, seen, district)) : [];
  return findings.flatMap((finding): Evidence[] => {
    const [one, other] = (finding.subjects ?? []).map((subject) => homes.find(isOf(subject)));
    return one && other ? [{ finding, homes: [shown(one, report), shown(other, report)] }] : [];
  });
}

/** Second homes that are recognised and no error: row 1 of the decision table. */
export function secondHomes(report: TabReport, seen: readonly Sighting[], district: DistrictProfile) {
  return homePairs(inputOf(report, seen, district))
    .filter(({ verdict }) => verdict.row === 1)
    .map(({ one, other }): [ShownHome, ShownHome] => [shown(one, report), shown(other, report)]);
}
