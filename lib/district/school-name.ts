/** Short forms that school lists and Campus use for one another; never the first word ("MS Jones Academy"). */
const longForms: Readonly<Record<string, string>> = {
  hs: 'high',
  ms: 'middle',
  es: 'elementary',
  elem: 'elementary',
  sch: 'school',
  schl: 'school',
};

/** Words that tell the level of a school. Two names with different ones are two schools. */
const levels = new Set(['high', 'middle', 'elementary', 'primary', 'intermediate']);

export interface SchoolName {
  /** The name without case, accents, punctuation and spacing. */
  plain: string;
  /** Also without "School", and with short forms written out. */
  core: string;
  /** The words of `core` that are no level: "alder" of "Alder High". Empty when nothing else is left. */
  base: string;
  /** The level words, joined; empty when the name says none. */
  level: string;
}

/** Takes a school's name apart so that two spellings of it can be compared. */
export function schoolName(text: string): SchoolName {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // "H.S." and "St. Mary's" are "hs" and "st marys".
    .replace(/[.'’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const long = words.map((word, index) => (index > 0 && longForms[word]) || word).filter((word) => word !== 'school');
  return {
    plain: words.join(''),
    core: long.join(''),
    base: long.filter((word) => !levels.has(word)).join(''),
    level: long.filter((word) => levels.has(word)).join(' '),
  };
}
