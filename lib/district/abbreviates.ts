/** How many words two lists have in common from their start. */
function shared(one: readonly string[], other: readonly string[]): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}

/** "ml", or "m" and "l", for "martin luther". */
const lettersFor = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((word) => word.length <= 3) &&
  long.every((word) => word.length > 1) &&
  long.length > 0 &&
  short.join('') === long.map((word) => word.charAt(0)).join('');

/**
 * Whether one name is the other with given names as letters: "M. L. King Jr. Middle" for "Martin Luther King Jr. Middle".
 * The word behind the letters, the name that tells, has to be the same and no short one.
 * @param one words of `SchoolName`
 */
export function abbreviates(one: readonly string[], other: readonly string[]): boolean {
  const start = shared(one, other);
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  const end = shared([...rest].reverse(), [...otherRest].reverse());
  const name = rest[rest.length - end] ?? '';
  if (end === 0 || name.length < 4 || kinds.test(name)) return false;
  const [short, long] = [rest.slice(0, -end), otherRest.slice(0, -end)];
  return lettersFor(short, long) || lettersFor(long, short);
}

/** A letter before one of these tells two schools apart ("Alder B Academy"). */
const kinds = /^(?:high|middle|elementary|primary|intermediate|academy|campus|center|charter|institute|junior)$/;
