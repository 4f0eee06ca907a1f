import { type Address, parseAddress, type StreetAddress } from './address.ts';

/**
 * What two printed addresses say of each other:
 * - `same`: one street address, with one unit or none on both sides
 * - `different`
 * - `unit-unclear`: one street address, and only one of the two names a unit: not equal, and not different
 * - `unclear`: a part that decides is printed on one side only, or cannot be read
 * - `none`: one of them is never evidence (PO Box, private, school, agency; linkage.md 5b row 12)
 */
export type AddressMatch = 'same' | 'different' | 'unit-unclear' | 'unclear' | 'none';

type Part = 'same' | 'different' | 'unclear';

/** One part: printed on one side only, it decides nothing. */
function part(a: string | null, b: string | null): Part {
  if (a === b) return 'same';
  return a === null || b === null || a === '' || b === '' ? 'unclear' : 'different';
}

/** City and zip together: a zip that differs in one city may be a slip, and one zip may have two city names. */
function area(a: StreetAddress, b: StreetAddress): Part {
  const zip = part(a.zip, b.zip);
  const city = part(a.city, b.city);
  if (a.zip !== null && zip === 'same') return 'same';
  if (zip === 'different') return city === 'same' && a.city !== null ? 'unclear' : 'different';
  if (city === 'different') return 'different';
  if (city === 'same' && a.city !== null) return 'same';
  return a.zip === b.zip && a.city === b.city ? 'same' : 'unclear';
}

const evidence = (address: Address) =>
  address.kind === 'street' || address.kind === 'blank' || address.kind === 'unclear';

/** Compares two addresses as printed; null is an address that could not be read. */
export function compareAddresses(one: string | null, other: string | null): AddressMatch {
  const a = one === null ? null : parseAddress(one);
  const b = other === null ? null : parseAddress(other);
  if ((a && !evidence(a)) || (b && !evidence(b))) return 'none';
  if (a?.kind !== 'street' || b?.kind !== 'street') return 'unclear';
  const parts = [
    part(a.number, b.number),
    part(a.street, b.street),
    part(a.suffix, b.suffix),
    part(a.directions, b.directions),
    area(a, b),
  ];
  if (parts.includes('different')) return 'different';
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return 'different';
  if (parts.includes('unclear')) return 'unclear';
  return a.unit === b.unit ? 'same' : 'unit-unclear';
}

/** Whether an address names no unit, so that many households at it say nothing (linkage.md 5b row 11). */
export function withoutUnit(address: string | null): boolean {
  const parsed = address === null ? null : parseAddress(address);
  return parsed?.kind === 'street' && parsed.unit === null;
}

/** Whether an address may be shown at all: a private one never is (linkage.md 5b row 12). */
export const isPrivateAddress = (address: string | null): boolean =>
  address !== null && parseAddress(address).kind === 'hidden';
