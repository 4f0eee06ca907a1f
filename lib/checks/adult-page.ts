import { parentLike } from './parent-like.ts';
import { typeKey } from './relationship-type.ts';
import type { CheckInput } from './types.ts';

/** The row's person is the second of the pair (facts on Campus, Relationships tool): a child's row is on an adult's page. */
const childTypes = new Set([
  'child',
  'son',
  'daughter',
  'stepchild',
  'stepson',
  'stepdaughter',
  'fosterchild',
  'fosterson',
  'fosterdaughter',
  'adoptedchild',
  'adoptedson',
  'adopteddaughter',
  'grandchild',
  'grandson',
  'granddaughter',
  'ward',
]);

/**
 * Is this the page of an adult, who needs no guardian? Only where the header shows no student (number or grade), a row
 * is a child's and no row is a parent's.
 */
export function adultPage({ context, relationships, district }: CheckInput): boolean {
  if (context.student && (context.student.studentNumber !== null || context.student.grade !== null)) return false;
  const child = relationships.some(
    ({ relationship }) => relationship !== null && childTypes.has(typeKey(relationship)),
  );
  return child && !relationships.some(({ relationship }) => parentLike(relationship, district) === true);
}
