import type { ProfileProblem } from './problem.ts';

/** The largest profile that is read, in characters: some hundred times a district of 200 schools needs. */
export const maxProfileSize = 1_000_000;

/** The deepest field of the schema stands eight levels down; whoever nests deeper wants something else. */
const maxDepth = 20;

/** So many problems of this kind are named; a file made to annoy has no end of them. */
const enough = 20;

/** Names that mean something to JavaScript itself and nothing in a profile. */
const reserved = ['__proto__', 'prototype', 'constructor'];

/**
 * What cannot be seen: control characters but tab and new line, marks that turn the direction of what follows, spaces
 * without width, and halves of characters.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\p{Cs}]/u;

/** A web address with a name before its host, made to be mistaken for another host. */
const disguised = /^https?:\/\/[^/?#\s]*@/i;

/** Says of a text or value what is too large to be looked at further; null when it is not. */
export function tooLarge(size: number): ProfileProblem | null {
  if (size <= maxProfileSize) return null;
  const [mine, most] = [size, maxProfileSize].map((each) => `${(each / 1_000_000).toFixed(1)} million`);
  return { path: '', reason: `has ${mine} characters; the most that is read is ${most}` };
}

/**
 * What no profile may hold, wherever it stands: fields below `maxDepth`, names that JavaScript gives a meaning, and
 * characters that cannot be seen. Goes no deeper than `maxDepth`.
 */
export function unsound(value: unknown): ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  const look = (at: unknown, path: string[]) => {
    if (problems.length >= enough) return;
    const say = (reason: string, where = path) => problems.push({ path: where.join('.'), reason });
    if (typeof at === 'string') {
      if (unseen.test(at)) say('holds a character that cannot be seen');
      if (disguised.test(at)) say('must hold no user name and no password');
    }
    if (typeof at !== 'object' || at === null) return;
    if (path.length >= maxDepth) {
      say(`has more than ${maxDepth} levels`);
      return;
    }
    for (const [key, inner] of Object.entries(at)) {
      if (reserved.includes(key)) say('is a name that is not allowed', [...path, key]);
      else look(inner, [...path, key]);
    }
  };
  look(value, []);
  return problems;
}
