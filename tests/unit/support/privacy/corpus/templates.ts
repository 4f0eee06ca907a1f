import { keyGroups } from './keys.ts';
import { dictionary, strongPassword } from './passwords.ts';
import type { Piece, Secret } from './pieces.ts';
import type { Random } from './random.ts';
import { parts } from './ssn.ts';

/** What a letter in braces stands for. */
const secrets: Record<string, (random: Random) => Secret> = {
  S: (random) => ({ kind: 'ssn', text: parts(random).join('-') }),
  N: (random) => ({ kind: 'ssn', text: parts(random).join('') }),
  F: (random) => ({ kind: 'ssn', text: random.digits(4) }),
  K: (random) => ({ kind: 'activation-key', text: keyGroups(random).join('-') }),
  H: (random) => ({ kind: 'activation-key', text: keyGroups(random).slice(0, 3).join('-') }),
  P: (random) => ({ kind: 'password', text: strongPassword(random) }),
  W: (random) => ({ kind: 'password', text: random.pick(dictionary) }),
  I: (random) => ({ kind: 'password', text: random.digits(random.pick([4, 5])) }),
  D: (random) => ({ kind: 'birth-date', text: `${random.two(1, 12)}/${random.two(1, 28)}/20${random.two(5, 20)}` }),
  T: (random) => ({ kind: 'phone', text: `404-555-0${random.two(10, 99)}0`.slice(0, 12) }),
};
/** Numbers that are none. */
const others: Record<string, (random: Random) => string> = {
  n: (random) => random.digits(9),
  i: (random) => random.digits(7),
  f: (random) => random.digits(4),
};

/** "SSN ({N}) exists": a text of its words, with a secret or another number in each place. */
export function fill(template: string, random: Random): Piece[] {
  return template.split(/(\{\w\})/).map((part): Piece => {
    const letter = /^\{(\w)\}$/.exec(part)?.[1];
    if (letter === undefined) return part;
    const secret = secrets[letter]?.(random);
    if (secret) return secret;
    const other = others[letter]?.(random);
    if (other === undefined) throw new Error(`No {${letter}}`);
    return other;
  });
}
