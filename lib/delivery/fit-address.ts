/** An address and what it carries. */
export interface Draft<T> {
  url: string;
  carries: T;
}

/** Characters, never halves of one: a cut inside a pair would be a broken character. */
const characters = (text: string) => [...text];

/**
 * The longest beginning of a text for which `fits` holds, or null when not even the empty one fits. It ends at a space
 * where there is one: half a student number would be another student's number.
 */
function longestBeginning(text: string, fits: (beginning: string) => boolean): string | null {
  if (!fits('')) return null;
  const all = characters(text);
  let good = 0;
  let bad = all.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (fits(all.slice(0, middle).join(''))) good = middle;
    else bad = middle;
  }
  const beginning = all.slice(0, good).join('');
  if (good === all.length) return beginning;
  const space = Math.max(beginning.lastIndexOf(' '), beginning.lastIndexOf('\n'));
  const whole = /\s/.test(all[good] ?? '') || space < 0 ? beginning : beginning.slice(0, space);
  return whole.trimEnd();
}

/**
 * Makes an address that is not longer than allowed, measured as it is sent, percent signs and all. First the body is
 * cut and ends with `end`; if that is not enough the body goes and the subject is cut.
 * @param build makes the address for a subject and a body; a longer body must not make a shorter address
 * @returns null when the address is too long even with both empty
 */
export function fitAddress<T>(
  { subject, body, end, longest }: { subject: string; body: string; end: string; longest: number },
  build: (subject: string, body: string) => Draft<T>,
): { draft: Draft<T>; shortened: boolean } | null {
  const fits = (draft: Draft<T>) => draft.url.length <= longest;
  const whole = build(subject, body);
  if (fits(whole)) return { draft: whole, shortened: false };
  const beginning = longestBeginning(body, (text) => fits(build(subject, text + end)));
  if (beginning !== null) return { draft: build(subject, beginning + end), shortened: true };
  const title = longestBeginning(subject, (text) => fits(build(text, '')));
  return title === null ? null : { draft: build(title, ''), shortened: true };
}
