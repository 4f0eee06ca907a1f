import { CUE, looksMade, says } from './password-words.ts';
import { before, behind, spans } from './spans.ts';
import type { Span } from './types.ts';

const cue = new RegExp(CUE, 'giu');

/** Quoted, it may be several words; else it goes to the next space. */
const VALUE = String.raw`(?:"(?<a>[^"\n]{1,60})"|'(?<b>[^'\n]{1,60})'(?![\p{L}])|\((?<c>[^)\n]{1,60})\)|<(?<d>[^>\n]{1,60})>|\[(?<e>[^\]\n]{1,60})\]|(?<word>[^\s"(<[][^\s]{0,99}))`;
const VERB = String.raw`(?:sigue|is|was|are|be|es|era|seria|sera|reads)(?![\p{L}])`;
const SET = '(?:chang|reset|set|updat|made|make|put|cambi|pus)';

/** How the text goes on behind "password", and whether an ordinary word there would be the password. */
const signed = new RegExp(
  String.raw`^(?:\(s\))?(?:[ ]{0,3}(?:[:=#>]|->|→)|[ ]number[ ]?[:#]|[ ]code[ ]?:)+[ ]{0,3}${VALUE}`,
  'iu',
);
const stated = new RegExp(
  String.raw`^[ ](?:\p{L}+[ ]){0,2}?(?:needs[ ]to[ ]be|should[ ]be|will[ ]be|${VERB})(?:[ ](?:now|still|again|currently|just|actually|really|simply|literally|ahora|siendo|set[ ]to|reset[ ]to))*[ ]?[:=]?[ ]{1,3}${VALUE}`,
  'iu',
);
const changed = new RegExp(
  String.raw`^(?<verb>[ ](?:\p{L}+[ ]){0,4}?)(?:back[ ])?(?:to|as|a|por|into)(?![\p{L}])[ ]?:?[ ]{1,3}${VALUE}`,
  'iu',
);
const beside = new RegExp(
  String.raw`^(?:[ ](?:number|code))?[ ]{0,3}(?:-[ ]{1,3}|:?[ ]{0,3}(?:\r?\n[ ]{0,3}){1,2})?${VALUE}`,
  'iu',
);
const further = new RegExp(String.raw`^(?<verb>[^.;!?\n:=|]{1,40}?)(?:[:=]|\b${VERB})[ ]{0,3}${VALUE}`, 'iu');

/** "The password she was given: Blue42": whatever stands before the sign. */
const announced = new RegExp(String.raw`^(?<verb>[ ][^.;!?\n:=|]{1,40})[:=][ ]{0,3}${VALUE}`, 'iu');
/** Words in a row that say nothing of the phrase. */
const phrase =
  /^[ ]?[:=][ ]{0,3}(?!.*\b(?:not|unknown|missing|forgotten|is|was)\b)\p{L}+(?: \p{L}+){2,6}(?=[.,;|\n]|$)/iu;

/** "The password is her student number 1234567", "…is her birthday 05022011" */
const sameAs =
  /^[ ]?(?:is|=|:|es)[ ](?:(?:the|her|his|their|a|su|el|same|as)[ ]){0,3}(?:student|id|number|birthday|birth|date|dob|of|gtid|numero|de|estudiante|ssn|lunch|phone|[ :#,]){1,8}(?=\d)[\d/.-]{4,}/i;
/** "The password, Blue42, does not work" */
const aside = /^, (?=[^\s,]*\p{L})(?=[^\s,]*\d)[^\s,]{4,64},/u;
/** After any sign or small word: letters and digits together, unless it is a ticket's number or an address of mail. */
const loosely =
  /^(?:[ \n.,;~…⇒"'([>-]|(?:is|was|just|actually|really|of|called|now|simply|still|only|it|which)(?![\p{L}])){1,10}(?<value>(?=[^\s"'()]*\p{L})(?=[^\s"'()]*\d)(?!\p{Lu}{1,6}[-#]?\d+[.,;:!?)]*(?:\s|$))(?![^\s@]+@[^\s@]+\.\p{L}{2,})[^\s"'()]{5,64})(?=["'()\s]|$)/u;
const another =
  /(?<![\p{L}])(?:student|person|gtid|\p{L}*ids?|household|course|section|ticket|case|request|application|room|row|ext|curso|estudiante|phone)(?![\p{L}])/iu;
const setBefore = new RegExp(String.raw`(?<![\p{L}])(?:re)?${SET}[\p{L}]*[ ](?:\p{L}+[ ]){0,4}$`, 'iu');
const setInside = new RegExp(SET, 'iu');
/** After an ordinary word that is a password the clause ends, or goes on with a small word. */
const ends =
  /^["')\]]*(?:$|[\s]*[.,;:!?)(/|\n\r-]|\s+(?:for|and|or|so|but|on|in|at|until|when|since|y|o|para|en|con)(?![\p{L}]))/iu;

const bare = (word: string) => word.replace(/^["'([<{]+|["'.,;:)\]>}]+$/gu, '');

/** What a continuation gives: the bare value, whether it was quoted, and how far it reaches. */
function read(found: RegExpExecArray) {
  const { a, b, c, d, e, word = '' } = found.groups ?? {};
  const quoted = a ?? b ?? c ?? d ?? e;
  // Several words in brackets are a remark.
  const inside = (c ?? e ?? '').trim().split(/\s+/);
  const remark = inside.length > 1 && (says(inside[0] ?? '') || !inside.some(looksMade));
  const given = remark ? '' : (quoted ?? bare(word));
  const close = quoted === undefined ? word.length - word.replace(/["'.,;:)\]>}]+$/u, '').length : 0;
  return { given, quoted: (a ?? b ?? d) !== undefined, long: found[0].length - close };
}

/** An ordinary word, not one that describes. */
const word = (given: string) => given !== '' && !says(given.replace(/[!?]+$/, '').split(/\s/)[0] ?? '');
const made = (given: string) => given.split(/\s/).some(looksMade);

function looseValue(rest: string): RegExpExecArray | null {
  const found = loosely.exec(rest);
  return found && looksMade(bare(found.groups?.['value'] ?? '')) ? found : null;
}

/** How long what belongs to a password's cue is, or 0. */
function given(rest: string, lead: string, isPhrase: boolean): number {
  const words = isPhrase ? phrase.exec(rest) : null;
  if (words) return words[0].length;
  const found = signed.exec(rest);
  if (found) {
    const value = read(found);
    if (
      made(value.given) ||
      (value.given !== '' && !/^[^\p{L}\d]+$/u.test(value.given) && (value.quoted || word(value.given)))
    ) {
      return isPhrase ? Math.max(value.long, rest.search(/[.,;|\n]|$/)) : value.long;
    }
    return 0;
  }
  const said = stated.exec(rest);
  if (said && !another.test(said[0].slice(0, -1 * read(said).given.length || undefined))) {
    const value = read(said);
    if (made(value.given) || value.quoted) return value.long;
    const capital = /^\p{Lu}\p{Ll}/u.test(value.given);
    if (word(value.given) && (capital || ends.test(rest.slice(value.long)))) return value.long;
  }
  const set = changed.exec(rest);
  if (set) {
    const value = read(set);
    const isSet = setBefore.test(lead) || setInside.test(set.groups?.['verb'] ?? '');
    if (made(value.given) || value.quoted) return value.long;
    if (isSet && word(value.given) && ends.test(rest.slice(value.long))) return value.long;
  }
  const near = beside.exec(rest);
  if (near) {
    const value = read(near);
    const ticket = rest.startsWith(' -') && /^\p{Lu}{2,6}-?\d+$/u.test(value.given);
    if (ticket) return 0;
    if (made(value.given) || (value.quoted && !rest.startsWith('\n') && word(value.given))) return value.long;
  }
  const same = sameAs.exec(rest) ?? aside.exec(rest) ?? looseValue(rest);
  if (same) return same[0].length;
  for (const find of [further, announced]) {
    const far = find.exec(rest);
    if (far && !another.test(far.groups?.['verb'] ?? '')) {
      const value = read(far);
      if (made(value.given)) return value.long;
    }
  }
  return 0;
}

const OF = String.raw`(?:is|was|as|for|=|es|era|como|por|\()[ ]{0,2}(?:(?:the|her|his|their|my|our|la|su|mi|new|temp|temporary|portal|student|nueva|old|default)[ ]){0,3}`;
const valueBefore = new RegExp(String.raw`(?<![^\s"'(])(?<value>[^\s"'(]{4,64})["']?[ ]{1,2}${OF}$`, 'iu');

/** "Blue42! is her password". */
function beforeCue(text: string, start: number, end: number): Span[] {
  const found = valueBefore.exec(before(text, start, 120));
  const value = found?.groups?.['value'] ?? '';
  const noun =
    /^[ ](?:reset|page|field|link|problem|issue|help|policy|desk|protected|error|screen|box|change|e?-?mail)/i.test(
      behind(text, end, 16),
    );
  return looksMade(value) && !noun ? [{ start: start - (found?.[0].length ?? 0), end }] : [];
}

/** "user/password: jdoe/Blue42", "credentials: jdoe / Blue42". */
const pairs = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:user(?:[ ]?(?:name|id))?|login|usuario)[ ]?/[ ]?(?:${CUE}|pass|clave)|credentials?|credenciales|log[ ]?in|sign[ ]?in)[ ]?(?:(?:is|are|as|with|son|es)[ ])?[:=]?[ ]{0,2}[^\s/]{1,40}[ ]?(?:/[ ]?|(?:and|y)[ ](?=\S*[!@#$%^&*]))(?<value>(?!(?:pass\p{L}*|pwd?|contra\p{L}*|clave)(?![\p{L}\d]))\S{3,64})`,
  'giu',
);

/** "jdoe / Blue42 are her credentials" */
const pairBefore =
  /(?<![^\s"'(])[^\s/]{2,40} ?\/ ?(?<value>[^\s/]{4,64}) (?:is|are|son|es) (?:(?:the|her|his|their|my|su|sus|new|portal) ){1,3}(?:credentials?|credenciales|log[ -]?in|sign[ -]?in)(?![\p{L}])/giu;

/** "4821 is her PIN", "PIN 4 8 2 1" */
const pins = [
  /(?<![\d.-])\d{4,8} (?:(?:is|as|for|es|=) ?|\()(?:(?:the|her|his|their|lunch|su|el|new) ){0,2}(?:pin|nip)(?![\p{L}])/giu,
  /(?<![\p{L}\d])(?:pin|nip|passcode)(?: (?:is|es|of|number)|[:=#])? ?\d(?:[ -]?\d){3,7}(?![\d.])/giu,
];

function together(text: string): Span[] {
  return [...text.matchAll(pairs), ...text.matchAll(pairBefore)].flatMap(({ index, 0: found, groups }) => {
    const value = groups?.['value'] ?? '';
    return looksMade(value) || /[/]/.test(found.slice(0, 24)) ? [{ start: index, end: index + found.length }] : [];
  });
}

/**
 * Passwords and PINs where the text says that it gives one: "password: x", "password is x", "password Blue42".
 * "She forgot her password and cannot sign in" gives none.
 * @param text folded (`fold.ts`)
 */
export function findPasswords(text: string): Span[] {
  const cued = spans(text, cue).flatMap(({ start, end }) => {
    const long = given(behind(text, end, 200), before(text, start, 60), /^passphrase/i.test(text.slice(start, end)));
    return [...(long > 0 ? [{ start, end: end + long }] : []), ...beforeCue(text, start, end)];
  });
  return [...cued, ...pins.flatMap((find) => spans(text, find)), ...together(text)];
}
