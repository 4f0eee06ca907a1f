/** Short forms that school lists and Campus use for one another; never the first word ("MS Jones Academy"). */
const longForms: Readonly<Record<string, string>> = {
  hs: 'high',
  ms: 'middle',
  es: 'elementary',
  elem: 'elementary',
  prim: 'primary',
  interm: 'intermediate',
  jr: 'junior',
  acad: 'academy',
  ctr: 'center',
  centre: 'center',
  sch: 'school',
  schl: 'school',
  schools: 'school',
};

/** Short forms that may also stand first ("St. Example", "Mt. Sample"). */
const anywhere: Readonly<Record<string, string>> = { st: 'saint', mt: 'mount', ft: 'fort' };

/** Quarters of the town in front of a name: "N. Cedar" is North Cedar and never Cedar. */
const quarters: Readonly<Record<string, string>> = { n: 'north', s: 'south', e: 'east', w: 'west' };

/** Words that tell the level of a school. Two names with different ones are two schools. */
const levels = new Set(['high', 'middle', 'elementary', 'primary', 'intermediate']);

/** Words for a kind of school: a letter before one of them tells it from another school ("Alder B Academy"). */
const kinds = new Set(['academy', 'campus', 'center', 'charter', 'institute', 'junior']);

export interface SchoolName {
  /** The name without case, accents, punctuation and spacing. */
  plain: string;
  /** Also without "School", and with short forms written out. */
  core: string;
  /** The words of `core` that are no level: "alder" of "Alder High". Empty when nothing else is left. */
  base: string;
  /** The level words, joined; empty when the name says none. */
  level: string;
  /** `core` without single letters before a name ("charlesexamplehigh" of "Charles R. Example High"). */
  withoutInitials: string;
  /** These letters; '' when there are none. */
  initials: string;
  /** The words of `core`. */
  words: string[];
}

/** A word written out, by what stands before and behind it. */
function longOf(word: string, before: string | undefined, behind: string | undefined): string {
  if (before === undefined) return (/^\p{L}{2,}$/u.test(behind ?? '') && quarters[word]) || anywhere[word] || word;
  if (word === 'st' && /^\d+(?:st|nd|rd|th)$/.test(before)) return 'street';
  return longForms[word] || anywhere[word] || word;
}

/** Takes a school's name apart so that two spellings of it can be compared. */
export function schoolName(text: string): SchoolName {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[&+]/g, ' and ')
    // "H.S." and "St. Mary's" are "hs" and "st marys".
    .replace(/[.'’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const long = words
    .map((word, index) => longOf(word, words[index - 1], words[index + 1]))
    .filter((word, index) => word !== 'school' && (word !== 'the' || index > 0));
  // An initial stands before a name; the letter of "Campus B" or "School A" tells two schools apart.
  const isInitial = (word: string, index: number) => {
    const next = long[index + 1];
    return /^\p{L}$/u.test(word) && next !== undefined && !levels.has(next) && !kinds.has(next);
  };
  return {
    plain: words.join(''),
    core: long.join(''),
    base: long.filter((word) => !levels.has(word)).join(''),
    level: long.filter((word) => levels.has(word)).join(' '),
    withoutInitials: long.filter((word, index) => !isInitial(word, index)).join(''),
    initials: long.filter(isInitial).join(''),
    words: long,
  };
}
