import { capsuleLabels } from './form.ts';

/** CRC-32 (ISO 3309), as six hexadecimal digits of it: tells a slip or a change, and is no secret. */
function sum(text: string): string {
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (~crc >>> 0).toString(16).padStart(8, '0').slice(2).toUpperCase();
}

const idLabels: readonly string[] = [capsuleLabels.studentNumber, capsuleLabels.personID, capsuleLabels.householdIDs];

/** Spaces, and what is not drawn: mail programs change them, and reading leaves them out. */
const unseen = /[\s\u00AD\u200B-\u200F\u2060]+/g;

const plain = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([label, value]) => `${label}:${value}`.replace(unseen, '')).join('\n');

/**
 * The sums of a capsule's lines: of those without an id, and of those with one, which a target may have to leave out
 * whole. Spaces do not count: mail programs change them.
 * @param pairs label and value of each line but the sum's own, in their order
 */
export function capsuleSum(pairs: readonly (readonly [string, string])[]): { open: string; ids: string | null } {
  const ids = pairs.filter(([label]) => idLabels.includes(label));
  return {
    open: sum(plain(pairs.filter(([label]) => !idLabels.includes(label)))),
    ids: ids.length === 0 ? null : sum(plain(ids)),
  };
}
