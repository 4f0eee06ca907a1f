import { fold } from '../dom/text.ts';
import { isPart } from './headings.ts';
import { looksLikeName } from './identity.ts';

/** "Relationships for Practice, Ana": what stands before the name. */
const BEFORE =
  /^(?:relationships?|contacts?|(?:household )?memberships?|households?|relaciones|contactos|hogares|membres[ií]as?|person identifiers|demographics|identificadores)\b.*?(?:\b(?:for|of|de|para)\s+|\s[-–—|:]\s+)/i;
const WHO =
  /^(?:(?:selected|current) )?(?:sibling|brother|sister|student|person|child|herman[oa]|estudiante|alumn[oa])(?:['’]s)?(?: (?:name|relationships|contacts|households?|memberships?))?\s*:\s*/i;
/** "Now viewing: Practice, Ben". */
const VIEWING =
  /^(?:(?:you are|now|currently) )*(?:viewing|showing|displaying|looking at|viendo|mostrando)\b(?: (?:the )?(?:student|person|child)\b)?\s*[-–—:]?\s*/i;
/** What stands behind a student's name: a grade, a number. */
const BEHIND = /(?:\s+[-–—|]\s|\s*#|\s*\(#?\d|[\s,(]*\b(?:grade|grado)\b|['’]s\b).*$/i;
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

interface Name {
  name: string;
  /** It stands behind other words: "Households of Practice, Ben". */
  isLed: boolean;
}

/** What some headings may call somebody whom no row of the page is called. */
function calledIn(headings: readonly (string | null)[], rows: readonly string[]): Name[] {
  return headings.flatMap((heading) => {
    const said = (heading ?? '').replace(VIEWING, '');
    const behind = said.replace(BEFORE, '').replace(WHO, '');
    const name = behind.replace(BEHIND, '');
    const isName = looksLikeName(name) || FIRST_LAST.test(name);
    // "Census, People" is a way to a tool.
    return isName && !isPart(name) && !NOBODY.test(name) && !rows.some((row) => isSame(row, name))
      ? [{ name, isLed: behind !== said }]
      : [];
  });
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
  const isPerson = ({ name, isLed }: Name) => isLed || (!led && (looksLikeName(name) || isKin(name, own)));
  return new Set(
    calledIn(headings, rows)
      .filter(isPerson)
      .map(({ name }) => name),
  );
}

/** The one person whom the headings over a page name; null where they name none, or several. */
export function namedAbove(...said: Parameters<typeof namesAbove>): string | null {
  const [one, more] = namesAbove(...said);
  return one !== undefined && more === undefined ? one : null;
}

/** Headings "First Last", which are somebody's name beside a person of that last name: another frame may show one. */
export function calledAbove(headings: readonly string[], rows: readonly string[]): string[] {
  const names = calledIn(headings, rows).filter(({ name, isLed }) => !isLed && !looksLikeName(name));
  return names.map(({ name }) => name);
}
