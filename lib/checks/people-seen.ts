import type { Person, Sighting } from '../facts.ts';
import { namesAgree, parseName } from '../linkage/names.ts';
import { nameKeys } from './name-keys.ts';

type Known = { name: string; personID: string };

/** Everybody whose name and personID were both read on a page seen before; each id once, by its newest name. */
function peopleIn(seen: readonly Sighting[]): Known[] {
  const people = new Map<string, Known>();
  const add = ({ name, personID }: Person) => {
    if (name !== null && personID !== null && !people.has(personID)) people.set(personID, { name, personID });
  };
  for (const { student, person, facts } of seen) {
    for (const one of [student, person]) if (one) add(one);
    for (const one of [...facts.relationships, ...facts.memberships, ...facts.accounts])
      if (!('active' in one) || one.active !== false) add(one);
  }
  return [...people.values()];
}

/**
 * Finds people of other pages by name.
 * @returns a function from a person to somebody seen elsewhere with such a name and another personID, or null
 */
export function lookAlikes(seen: readonly Sighting[]): (person: Person) => Known | null {
  const byKey = new Map<string, Known[]>();
  for (const person of peopleIn(seen))
    for (const key of new Set(parseName(person.name).flatMap(nameKeys))) {
      const list = byKey.get(key);
      if (list) list.push(person);
      else byKey.set(key, [person]);
    }
  return ({ name, personID }) => {
    if (name === null || personID === null || byKey.size === 0) return null;
    const ways = parseName(name);
    const near = new Set(ways.flatMap(nameKeys).flatMap((key) => byKey.get(key) ?? []));
    const agrees = (other: Known) => parseName(other.name).some((way) => ways.some((own) => namesAgree(own, way)));
    return [...near].find((other) => other.personID !== personID && agrees(other)) ?? null;
  };
}
