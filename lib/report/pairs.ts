/** Which personID each studentNumber had on this tab, by studentNumber. The caller keeps it, one a tab. */
export type Pairs = Readonly<Record<string, string>>;

interface Ids {
  studentNumber: string | null;
  personID: string | null;
}

/** Was this number seen with another id, or this id with another number? Then one of the two is of a former page. */
export function pairConflict(pairs: Pairs, { studentNumber, personID }: Ids): boolean {
  if (studentNumber === null || personID === null) return false;
  if (Object.hasOwn(pairs, studentNumber)) return pairs[studentNumber] !== personID;
  return Object.values(pairs).includes(personID);
}

/** The memory with this pair in it; unchanged when one of the two is not known. */
export function rememberPair(pairs: Pairs, { studentNumber, personID }: Ids): Pairs {
  if (studentNumber === null || personID === null || Object.hasOwn(pairs, studentNumber)) return pairs;
  return { ...pairs, [studentNumber]: personID };
}
