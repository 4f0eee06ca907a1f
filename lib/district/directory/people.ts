import { z } from 'zod';
import type { Place } from './grid.ts';
import { type PersonCell, personKey } from './person-cell.ts';
import type { Person, Problem, ProblemReason } from './reading.ts';

type Way = 'email' | 'extension' | 'booking';

const twice: Record<Way, ProblemReason> = {
  email: 'two-emails',
  extension: 'two-extensions',
  booking: 'two-bookings',
};
const email = z.email();
const https = z.url({ protocol: /^https$/ });

/** Collects the people of a list: one entry a name, and what is said of one person in two ways is left out. */
export class People {
  readonly problems: Problem[] = [];
  private readonly known = new Map<string, { name: string; ways: Record<Way, Map<string, Place>> }>();

  /** @returns the name under which the person is kept: the first spelling */
  add({ name, ...given }: PersonCell, place: Place): string {
    const key = personKey(name);
    const entry = this.known.get(key) ?? {
      name,
      ways: { email: new Map(), extension: new Map(), booking: new Map() },
    };
    this.known.set(key, entry);
    for (const way of ['email', 'extension', 'booking'] as const) {
      const value = this.checked(way, given[way], place);
      if (value !== null && !entry.ways[way].has(value)) entry.ways[way].set(value, place);
    }
    return entry.name;
  }

  /** Everybody, by name; what is not certain of them is null and stands in `problems`. */
  all(): Person[] {
    return [...this.known.values()].map(({ name, ways }) => {
      const one = (way: Way) => {
        const [value, ...others] = ways[way].keys();
        if (others.length === 0) return value ?? null;
        const place = [...ways[way].values()][1] as Place;
        this.problems.push({ place, text: `${name}: ${[value, ...others].join(', ')}`, reason: twice[way] });
        return null;
      };
      return { name, email: one('email'), extension: one('extension'), booking: one('booking') };
    });
  }

  private checked(way: Way, value: string | null, place: Place): string | null {
    if (value === null) return null;
    if (way === 'extension') return value.slice(0, 20);
    const text = way === 'email' ? value.toLowerCase() : value.replace(/^www\./i, 'https://www.');
    if ((way === 'email' ? email : https).safeParse(text).success) return text;
    const told = this.problems.some((problem) => problem.text === value);
    if (!told) this.problems.push({ place, text: value, reason: way === 'email' ? 'bad-email' : 'bad-link' });
    return null;
  }
}
