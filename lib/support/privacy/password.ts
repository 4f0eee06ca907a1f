import type { Span } from './types.ts';

const WORD = String.raw`(?<![\p{L}\d])(?:pass\s?words?|pass\s?codes?|passphrase|passwd|pwd|pw|p/w|contraseñas?|contrasenas?|clave(?!\s+de\s+activ)|(?<!\b(?:hall|bus|late|press|with)\s)pass(?=\s*[:=])|pin(?=\s*(?:[:=#]|is|es|number|code)))(?![\p{L}])`;

/** After "password is" or "password:" these say something about it and are none. */
const SAYS =
  /^(?:a|an|and|or|the|this|that|her|his|their|my|your|it|to|in|on|for|from|of|by|at|not|no|never|also|still|now|already|always|being|been|was|were|is|are|has|had|does|did|will|would|can|could|cannot|can['’]?t|doesn['’]?t|didn['’]?t|won['’]?t|isn['’]?t|wrong|right|correct|incorrect|invalid|valid|unknown|none|n\/a|missing|blank|empty|forgotten|forgot|lost|expired|locked|blocked|disabled|reset|resets|resetting|changed|required|needed|wanted|too|case|same|different|old|new|temporary|set|sent|emailed|e-mailed|mailed|see|ask|please|then|but|because|since|so|when|if|why|how|what|who|field|box|page|link|screen|button|rule|rules|policy|problem|problems|issue|issues|help|hint|no|sí|es|está|de|del|la|el|y|o|que|se|olvidada|incorrecta|vencida|desconocida|nueva|falta|olvidó|restablecer)$/iu;

const pattern = new RegExp(
  String.raw`${WORD}(?<join>\s*(?:\(s\))?\s*(?:[:=#]|\bis\s+set\s+to\b|\b(?:is|was|es|era|to)\b)[ ]*[:=]?\s*|[ ]+)(?<word>["'“”‘’«(\[<]*[^\s]+)`,
  'giu',
);

const bare = (word: string) => word.replace(/^["'“”‘’«([<]+|["'“”‘’».,;:!?)\]>]+$/gu, '');

/** Letters together with digits or signs: nobody writes an ordinary word so. */
const looksMade = (word: string) =>
  /[\p{L}]/u.test(word)
    ? /\d|[!@#$%^&*+=~]/.test(word) && !/^\d{1,2}(?:st|nd|rd|th|am|pm)$/i.test(word)
    : /^\d{4,}$/.test(word);

/**
 * Passwords and PINs where the text says that it gives one: "password: x", "password is x", "password Blue42".
 * "She forgot her password and cannot sign in" gives none.
 * @param text folded (`fold.ts`)
 */
export function findPasswords(text: string): Span[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found, groups }) => {
    const { join = '', word = '' } = groups ?? {};
    const given = bare(word);
    const quoted = /^["'“‘«]/u.test(word);
    const gives = /[:=#]|is|was|es|era|to/i.test(join) && !join.includes('\n');
    if (given === '' || (!looksMade(given) && !(gives && (quoted || !SAYS.test(given))))) return [];
    return [{ start: index, end: index + found.length - (word.length - word.replace(/[.,;:!?]+$/, '').length) }];
  });
}
