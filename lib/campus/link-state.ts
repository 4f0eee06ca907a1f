import { fold } from '../dom/text.ts';
import type { LinkState } from '../facts.ts';

/**
 * What the words and controls beside somebody of an application say of the link to a record. How Campus draws the state
 * is not known; only its words are: Link, Unlink, Linked, Not Linked, Link Error (campus-pages.md §5). Folded.
 */
const LINK = '(?:link|vincul|enlaz)';
const LINKED = '(?:linked|vinculad[oa]s?|enlazad[oa]s?)';

/** Says nothing about anybody: counts of none, and what stands beside links. */
const NOTHING =
  /\b(?:no|0|cero|sin) (?:possible |potential |posibles? )?(?:match(?:es)?|link errors?|coincidencias?|errores? de (?:vinculo|vinculacion|enlace))(?: found| encontradas?)?\b|\blink errors? (?:0|none|resolved|fixed|cleared|corrected)\b|\b(?:link|linked) (?:history|details?|log|help|date)\b/g;
const ERROR =
  /\b(?:link(?:ing|age)? (?:error|failed|failure)|error (?:linking|in link|de (?:vinculo|vinculacion|enlace)|al (?:vincular|enlazar)))s?\b/g;
const POSSIBLE =
  /\b(?:(?:possible|potential) (?:existing )?(?:match(?:es)?|duplicates?)|match(?:es)? found|posibles? (?:coincidencias?|duplicados?)|coincidencias? encontradas?)\b/g;
const UNLINKED = new RegExp(
  `\\b(?:unlinked|desvinculad[oa]s?|(?:not|no|not yet|isn t|aun no|todavia no) (?:yet )?(?:been |esta )?${LINKED}|sin (?:vincular|vinculo|enlazar|enlace)|needs? (?:to be |a )?link(?:ed|ing)?|(?:never|to be) linked|(?<!\\w )no link(?!ed| errors?)|link (?:needed|required|missing)|not (?:yet )?link)\\b`,
  'g',
);
/** Before "linked" these make it something else than a state that holds. */
const DOUBT = new RegExp(
  `\\b(?:not|no|non|never|can|cannot|could|unable|fail(?:ed)?|without|before|until|unless|if|when|once|partly|partially|previously|formerly|was|were|should|must|may|will|be|antes|si|cuando|parcialmente|fue|debe|sera|ser)(?: \\w+){0,2} ${LINKED}\\b|\\b(?:un|de|re|semi) ${LINKED}\\b|\\b${LINKED} (?:to (?:a )?wrong|(?:to )?(?:none|nobody|no one|nothing)|in error|pending|no|false)\\b`,
);
/** Beside "linked" these say that it is not sure, or not to the right record, or not all of it. */
const UNSURE =
  /\b(?:reviews?|review(?:ing|ed)|verif(?:y|ication)|un(?:verified|confirmed|certain)|conflicts?|duplicates?|inactive|deceased|merged|another|other|elsewhere|only|some|\d+ (?:of|de) \d+|\d+ match|confidence|in application|\d+ (?:records?|people|persons?|households?|matches)|undone|undo|removed|revoked|reverted|broken|last|suggest\w*|proposed|recommended|sugerid[oa]s?|otr[oa]s?|duplicad[oa]s?|inactiv[oa]s?|revisar)\b/;
const ASKED = /linked\s*\?\s*$/i;
const SURE = new RegExp(`\\b${LINKED}\\b`, 'g');
const UNLINK = /\b(?:unlink|desvincular|desenlazar|(?:remove|break|quitar) (?:the |el )?(?:link|vinculo|enlace))\b/g;
/** "Link" as a control: alone, or with what it links to. */
const CONTROL =
  /^(?:re)?(?:link|vincular|enlazar)(?: (?:(?:to )?(?:an? |the |this |al? |la |el |este )?(?:existing |selected )?(?:person|record|household|address|individual|student|guardian|contact|family|persona|registro|hogar|direccion|estudiante)|now|to))?$/;

interface Said {
  error: boolean;
  possible: boolean;
  unlinked: boolean;
  linked: boolean;
  /** A control to link, and one to unlink. */
  link: boolean;
  unlink: boolean;
  /** A word about linking that is none of the above. */
  unclear: boolean;
}

function heard(part: string): Said {
  let left = ` ${fold(part)} `.replace(NOTHING, ' ');
  const take = (pattern: RegExp) => {
    const before = left;
    left = left.replace(pattern, ' ; ');
    return left !== before;
  };
  const error = take(ERROR);
  const possible = take(POSSIBLE);
  const unlinked = take(UNLINKED);
  const doubtful = UNSURE.test(left) || ASKED.test(part);
  const unclear = DOUBT.test(left) || (doubtful && left.search(SURE) >= 0);
  const linked = take(SURE) && !unclear;
  const unlink = take(UNLINK);
  const rest = left.split(';').map((piece) => piece.trim().replace(/\s+/g, ' '));
  const words = rest.filter((piece) => new RegExp(`\\b(?:re)?${LINK}`).test(piece));
  // A control may stand at the end of the words of its cell.
  const isControl = (piece: string) => CONTROL.test(piece) || /^.* (?:link|vincular|enlazar)$/.test(piece);
  const negated = words.some((piece) => /\b(?:not|no|cannot|can|could|unable|fail\w*)\b/.test(piece));
  return {
    error,
    possible,
    unlinked,
    linked,
    unlink,
    link: !negated && words.some(isControl),
    unclear: unclear || negated,
  };
}

/**
 * The link state that a text with the names of its pictures and controls says (field kind `said`). Where the words and
 * the control contradict each other, where two states are said, or where nothing is said in words: null.
 * @param said parts parted by " | "; null where nothing was read
 */
export function linkState(said: string | null): LinkState {
  const texts = (said ?? '').split('|');
  const parts = texts.map(heard);
  const any = (key: keyof Said) => parts.some((part) => part[key]);
  if (any('unclear')) return null;
  // "Not linked: possible match" is one statement; "linked" beside any other is two.
  const states: LinkState[] = [
    ...(any('error') ? (['error'] as const) : []),
    ...(any('possible') ? (['possible'] as const) : []),
    ...(any('unlinked') && !any('error') && !any('possible') ? (['unlinked'] as const) : []),
    ...(any('linked') ? (['linked'] as const) : []),
  ];
  const [state, more] = states;
  if (more) return null;
  const one = any('link') !== any('unlink');
  // A tick box beside the words: an empty one says them not of today, a ticked one says what will be done.
  const box = (state: string) => texts.some((text) => fold(text) === state);
  if ((box('no') && state) || (box('yes') && one)) return null;
  const control: LinkState = one ? (any('unlink') ? 'linked' : 'unlinked') : null;
  if (!state) return control;
  if (state === 'error' || control === null) return state;
  return (state === 'linked') === (control === 'linked') ? state : null;
}

/**
 * The state in a column that is headed "Linked": yes, no, a tick; or what it says in words.
 * @param box the column read as a box; null where it could not be
 */
export function linkedColumn(box: boolean | null, said: string | null): LinkState {
  const words = linkState(said);
  if (box === null) return words;
  const state = box ? 'linked' : 'unlinked';
  return words === null || words === state || (words === 'possible' && !box) ? (words ?? state) : null;
}
