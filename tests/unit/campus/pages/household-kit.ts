import { JSDOM } from 'jsdom';
import { frameConfig } from '../../../../lib/campus/frame-config.ts';
import { know } from '../../../../lib/campus/know.ts';
import { frameReader } from '../../../../lib/campus/read-frame.ts';
import type { Household, Location, Membership, PageId } from '../../../../lib/facts.ts';
import type { PageReading } from '../../../../lib/report/reading.ts';
import { recognisePages } from '../../../../lib/report/recognise.ts';

const TODAY = '2025-10-01';

/** Where each page stands in legacy Campus: tool code and frame path. */
export const at = {
  households: '/campus/frame.xsl?toolCode=census.Households&personID=910001',
  'household-members': '/campus/frame.xsl?toolCode=census.HouseholdMembers&householdID=701',
  'household-addresses': '/campus/frame.xsl?toolCode=census.HouseholdAddresses&householdID=701',
} as const;

/** The pages that a document alone in its tab is recognised as, with their facts. */
async function recognised(body: string, path: string): Promise<PageReading[]> {
  const { window } = new JSDOM(`<!doctype html><html><body>${body}</body></html>`, {
    url: `https://practice.infinitecampus.org${path}`,
  });
  const reader = frameReader(window as unknown as Window, 'key', frameConfig({}, []));
  const result = await reader.read(() => false);
  if (!result) throw new Error('The reading was stopped.');
  const reading = know(result.reading, TODAY);
  return recognisePages([{ frameId: 0, reading } as never]).map(({ page }) => page);
}

export async function pageOf(
  id: keyof typeof at,
  body: string,
  path: string = at[id],
): Promise<PageReading | undefined> {
  return (await recognised(body, path)).find(({ page }) => page === id);
}

export const idsOf = async (body: string, path: string): Promise<PageId[]> =>
  (await recognised(body, path)).map(({ page }) => page);

/** A household in short: id, name, phone, address, active. */
export const brief = ({ householdID, name, phone, address, active }: Household) => [
  householdID,
  name,
  phone,
  address,
  active,
];

/** A membership in short: household, name, personID, role, guardian, grade, relationship, start, end, active. */
export const memberBrief = (of: Membership) => [
  of.householdID ?? of.householdName,
  of.name,
  of.personID,
  of.role,
  of.guardian,
  of.grade,
  of.relationship,
  of.startDate,
  of.endDate,
  of.active,
];

/** A location in short: household, address, mailing, physical, secondary, private, active. */
export const locationBrief = (of: Location) => [
  of.householdID ?? of.householdName,
  of.address,
  of.mailing,
  of.physical,
  of.secondary,
  of.private,
  of.active,
];
