import { fold } from '../dom/text.ts';
import { isPart } from './headings.ts';
import { looksLikeName } from './identity.ts';

/** "Relationships for Practice, Ana": what stands before the name. */
const BEFORE =
  /^(?:relationships?|contacts?|(?:household )?memberships?|households?|relaciones|contactos|hogares|membres[ií]as?)\b.*?(?:\b(?:for|of|de|para)\s+|\s[-–—|:]\s+)/i;
const WHO = /^(?:sibling|brother|sister|student|herman[oa]|estudiante)\s*:\s*/i;
/** What stands behind a student's name: a grade, a number. */
const BEHIND = /(?:\s+[-–—|]\s|\s*#|\s*\(#?\d|\s*\(?\b(?:grade|grado)\b).*$/i;
/** "Practice, Nora and Otto" is a household; a school, a year and a tool are nobody. */
const NOBODY =
  /\b(?:and|y|household|family|hogar|familia|schools?|escuela|high|middle|elementary|academy|district|years?|grades?|students?|tools?)\b/i;
const FIRST_LAST = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;

const words = (name: string) => fold(name).split(' ');
const isSame = (one: string, other: string) => words(one).sort().join() === words(other).sort().join();

/** Whether a name without a comma shares its last name with the person in hand: "Ben Practice" beside "Practice, Ana". */
function isKin(name: string, own: string | null): boolean {
  const last = words(own?.split(',')[0] ?? '').at(-1);
  return !!last && words(name).slice(1).includes(last);
}

/**
 * The names of people among some headings that no row of the page has: those of students.
 * @param rows names of the rows
 * @param own name of the person in hand, as the page's frame says it: a name "First Last" alone is one beside it only
 * @param led only a name behind other words counts ("Households of Practice, Ben"): a household may be called like a person
 */
export function namesAbove(
  headings: readonly (string | null)[],
  rows: readonly string[],
  own: string | null,
  led = false,
): Set<string> {
  const names = headings.flatMap((heading) => {
    const said = heading ?? '';
    const behind = said.replace(BEFORE, '').replace(WHO, '');
    const name = behind.replace(BEHIND, '');
    const isLed = behind !== said;
    const isName = (!led || isLed) && (looksLikeName(name) || (FIRST_LAST.test(name) && (isLed || isKin(name, own))));
    // "Census, People" is a way to a tool.
    return isName && !isPart(name) && !NOBODY.test(name) && !rows.some((row) => isSame(row, name)) ? [name] : [];
  });
  return new Set(names);
}

/** The one person whom the headings over a page name; null where they name none, or several. */
export function namedAbove(...said: Parameters<typeof namesAbove>): string | null {
  const [one, more] = namesAbove(...said);
  return one !== undefined && more === undefined ? one : null;
}
