import { computeAccessibleName } from 'dom-accessibility-api';
import { isShown, shownText } from '../dom/shown.ts';
import { clean, fold } from '../dom/text.ts';
import type { Flag } from '../facts.ts';
import { flagKind } from './flag-kinds.ts';
import { pieces } from './pieces.ts';

const PAINTED =
  'img,svg,canvas,object,input[type=image],i,[role=img],[class*=icon i],[class*=flag i]:empty,[class*=alert i]:empty';
const AREA =
  '[class*=flag i],[id*=flag i],[aria-label*=flag i],[class*=alert i],[id*=alert i],[aria-label*=alert i],[data-cy*=flag i]';
/** Icons of the header that are no flags: what a header does, and the picture of the student. */
const ORDINARY =
  /\b(search|menu|close|clear|back|next|previous|expand|collapse|open|more|home|logo|photo|picture|avatar|image of|student image|settings|notifications?|messages?|help|sign out|log out|log off|profile|edit|print|favou?rites?|bookmark|context|switch\w*|calendar|arrow|caret|chevron|dropdown|copy|pin|related tools|tools)\b/;

const nearest = (icon: Element) => icon.closest('a,button,[role=button],[role=link]');

/** What an icon is called: its own name, else that of the link or button around it, else text beside it. */
function nameOf(icon: Element): string {
  const own =
    computeAccessibleName(icon) || clean(icon.getAttribute('title')) || clean(icon.querySelector('title')?.textContent);
  if (own) return own;
  const around = nearest(icon);
  const outer = around ? computeAccessibleName(around) || clean(around.getAttribute('title')) : '';
  if (outer) return outer;
  const parent = icon.parentElement;
  return parent && parent.querySelectorAll(PAINTED).length === 1
    ? shownText(parent) || clean(parent.getAttribute('title'))
    : '';
}

function icons(root: Element): Element[] {
  const all = [...root.querySelectorAll(PAINTED)].filter(isShown);
  return all.filter((icon) => !all.some((outer) => outer !== icon && outer.contains(icon)));
}

/** A control of the header itself (menu, search): named as such, or a button that opens something. */
function isOrdinary(icon: Element, name: string): boolean {
  const around = nearest(icon);
  if (
    icon.closest('[role=search],nav,[role=navigation],form') ||
    around?.hasAttribute('aria-haspopup') ||
    around?.hasAttribute('aria-expanded')
  )
    return true;
  return ORDINARY.test(fold(name)) && flagKind(name) === 'other';
}

/**
 * The flags of a person's header: every named icon of its flag area (or of the whole header where no area is told
 * apart), and printed words about custody or a court.
 * @returns named: false as soon as one icon has no name, since it may be the one that matters
 */
export function readFlags(header: Element): { flags: Flag[]; named: boolean } {
  const areas = [...header.querySelectorAll(AREA), ...(header.matches(AREA) ? [header] : [])].filter(isShown);
  const flags = new Map<string, Flag>();
  let named = true;
  const add = (text: string) => void flags.set(fold(text), { kind: flagKind(text), text });
  for (const icon of icons(header)) {
    const name = nameOf(icon);
    const inArea = areas.some((area) => area.contains(icon));
    if (!inArea && isOrdinary(icon, name)) continue;
    if (name) add(name);
    else if (inArea || icon.matches('img,svg,[role=img],input[type=image]')) named = false;
  }
  for (const area of areas) {
    if (area === header) continue;
    for (const text of pieces(area)) if (/\p{L}{2}/u.test(text) && !/^(flags?|alerts?):?$/i.test(text)) add(text);
  }
  for (const text of pieces(header)) if (text.length < 120 && flagKind(text) !== 'other') add(text);
  return { flags: [...flags.values()], named };
}
