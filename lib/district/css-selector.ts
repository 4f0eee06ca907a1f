/** What a compound selector may be made of: a type, an id, a class, an attribute, a pseudo-class. */
const PARTS = [
  /^(\*|-?[a-z_][\w-]*)/i,
  /^#(?:\\.|[\w-]|[^\0-\x7f])+/,
  /^\.-?(?:\\.|[a-z_]|[^\0-\x7f])(?:\\.|[\w-]|[^\0-\x7f])*/i,
  /^\[\s*[a-z_][\w:-]*\s*(?:[~|^$*]?=\s*(?:"[^"\n]*"|'[^'\n]*'|-?[a-z_][\w-]*)\s*(?:[is]\s*)?)?\]/i,
  /^:(?:enabled|disabled|checked|required|optional|read-only|read-write|placeholder-shown|empty|root|(?:first|last|only)-(?:child|of-type))\b(?!-|\()/i,
];
const NTH = /^:nth-(?:last-)?(?:child|of-type)\(\s*(?:odd|even|[+-]?\d*n(?:\s*[+-]\s*\d+)?|[+-]?\d+)\s*\)/i;
const GROUP = /^:(?:not|is|where|has)\(/i;
const COMBINATOR = /^(\s*[>+~]\s*|\s+)/;

/** Reads a compound; gives what is left, or null where nothing of one stands. */
function compound(text: string): string | null {
  let rest = text;
  for (let first = true; ; first = false) {
    // A type stands only at the start.
    const part = PARTS.slice(first ? 0 : 1).find((pattern) => pattern.test(rest)) ?? (NTH.test(rest) ? NTH : null);
    if (part) rest = rest.replace(part, '');
    else if (GROUP.test(rest)) {
      const inside = list(rest.replace(GROUP, ''), rest.toLowerCase().startsWith(':has('));
      if (inside === null || !inside.trimStart().startsWith(')')) return null;
      rest = inside.trimStart().slice(1);
    } else return first ? null : rest;
  }
}

/** Reads selectors with commas between; gives what is left, or null where they are none. */
function list(text: string, relative = false): string | null {
  let rest = text.trimStart();
  for (;;) {
    if (relative) rest = rest.replace(/^[>+~]\s*/, '');
    let left = compound(rest);
    while (left !== null && COMBINATOR.test(left) && !/^\s*(?:$|[,)])/.test(left)) {
      left = compound(left.replace(COMBINATOR, ''));
    }
    if (left === null || !/^\s*,/.test(left)) return left;
    rest = left.replace(/^\s*,\s*/, '');
  }
}

/**
 * Whether a text is a CSS selector that a form's field can be found by. Worked out without a page, since the worker has
 * none; it knows what fields are found by, and refuses what only drawing needs (`::before`, `:hover`).
 */
export function isSelector(text: string): boolean {
  return list(text)?.trim() === '';
}
