/** Marks that change how text is shown or compared and say nothing: zero-width, bidi overrides and isolates, BOM. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Most texts are short and clean already, and one look says so. */
const TIDY = /^[!-~]+( [!-~]+)*$/;
const SHORT = 200;

/** Text as a person reads it: invisible marks out, white space folded, ends trimmed. */
export function clean(text: string | null | undefined): string {
  if (!text || (text.length < SHORT && TIDY.test(text))) return text ?? '';
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

const FOLDED = /^[a-z0-9#]+( [a-z0-9#]+)*$/;
const ASCII = /^[ -~]*$/;

/** A label or word made comparable: small letters, no accents; punctuation, and the mark of a footnote (¹), as a space. */
export function fold(text: string): string {
  if (text.length < SHORT && FOLDED.test(text)) return text;
  const plain = clean(text);
  if (ASCII.test(plain))
    return plain
      .toLowerCase()
      .replace(/[^a-z0-9#]+/g, ' ')
      .trim();
  return plain
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}#]+/gu, ' ')
    .trim();
}

/** Names are cut here; a longer one is no name, and would only make a mark unreadable. */
const NAME_LENGTH = 200;

/** Cuts on a code point, so that no half of an emoji is left. */
export function cut(text: string, length = NAME_LENGTH): string {
  return text.length <= length ? text : `${[...text.slice(0, length)].slice(0, -1).join('')}…`;
}
