import { accessibleName } from '../dom/accessible-name.ts';
import { paints } from '../dom/paints.ts';
import { isShown, shownText } from '../dom/shown.ts';
import { clean, fold } from '../dom/text.ts';
import type { Flag } from '../facts.ts';
import { flagKinds } from './flag-kinds.ts';
import { pieces } from './pieces.ts';
import type { FlagWords } from './spec.ts';

/** More text than this around a header is the page itself. */
const HOLDER_TEXT = 2000;
/** A picture this wide is the student's photo or a logo. */
const PHOTO_WIDTH = 40;
const NAME_LENGTH = 80;

const nearest = (icon: Element) => icon.closest('a,button,[role=button],[role=link]');

/** What an icon is called: its own name, else that of the link or button around it, else the few words beside it. */
function nameOf(icon: Element): string {
  const own = accessibleName(icon);
  // A letter or a sign is explained by its title.
  if (own) return /\p{L}{2}/u.test(own) ? own : clean(icon.getAttribute('title')) || own;
  const around = nearest(icon);
  const outer = around ? accessibleName(around) : '';
  if (outer) return outer;
  const parent = icon.parentElement;
  const titled = clean(parent?.getAttribute('title') ?? parent?.getAttribute('aria-label'));
  const beside = parent?.childElementCount === 1 ? shownText(parent) : '';
  return titled || (beside.length <= NAME_LENGTH ? beside : '');
}

/** An empty element is an icon only where it has a name or paints something; else it is the place for icons to come. */
const isIcon = (element: Element, pictures: string) =>
  element.matches(pictures) ||
  element.hasAttribute('title') ||
  element.hasAttribute('aria-label') ||
  (element.clientWidth > 0 && paints(element));

function iconsIn(root: Element, { pictures, painted }: FlagWords): Element[] {
  const all = [...(root.matches(pictures) ? [root] : []), ...root.querySelectorAll(painted)].filter(
    (icon) => isShown(icon) && isIcon(icon, pictures),
  );
  return all.filter((icon) => !all.some((outer) => outer !== icon && outer.contains(icon)));
}

/** A control of the header itself (menu, Save), or a photo. */
function isOrdinary(icon: Element, name: string, { elsewhere }: FlagWords, ordinary: RegExp, photo: RegExp): boolean {
  const around = nearest(icon);
  if (icon.closest(elsewhere) || around?.matches('[aria-haspopup],[aria-expanded]')) return true;
  if (around && shownText(around) !== '') return true;
  if (photo.test(`${icon.getAttribute('class')} ${icon.getAttribute('src')}`)) return true;
  return icon.clientWidth >= PHOTO_WIDTH || ordinary.test(fold(name));
}

/** Finds and reads the flags of a header. */
export interface FlagReader {
  /**
   * The parts of the page that hold a header's flags: the smallest one around it with a flag area; else its bar, and in a
   * short document, such as the frame of a header alone, every flag area and every icon that says custody or court.
   */
  parts: (header: Element, bar: Element) => Element[];
  /**
   * The flags of a person's header: every named icon of its flag area (or of the whole header where no area is told
   * apart), and printed words about custody or a court.
   * @returns named: false as soon as one icon has no name, since it may be the one that matters
   */
  read: (part: Element) => { flags: Flag[]; named: boolean };
}

/** Makes a reader of flags that knows these words. */
export function flagReader(words: FlagWords): FlagReader {
  const kindOf = flagKinds(words);
  const icons = (root: Element) => iconsIn(root, words);
  const ordinary = new RegExp(words.ordinary);
  const more = new RegExp(words.more, 'i');
  const vague = new RegExp(words.vague, 'i');
  const photo = new RegExp(words.photo, 'i');
  const nothing = new RegExp(words.nothing, 'i');
  const parts: FlagReader['parts'] = (header, bar) => {
    for (let at: Element | null = header; at && at.tagName !== 'HTML'; at = at.parentElement) {
      if (at.querySelector('iframe,frame,main') || (at.textContent?.length ?? 0) > HOLDER_TEXT) break;
      const areas: Element[] = [...at.querySelectorAll(words.area)];
      if (at.tagName === 'BODY')
        return [bar, ...areas, ...icons(at).filter((icon) => !bar.contains(icon) && kindOf(nameOf(icon)) !== 'other')];
      if (areas.length > 0 || at.matches(words.area)) return [at];
    }
    return [bar];
  };
  const read: FlagReader['read'] = (part) => {
    const areas = [...part.querySelectorAll(words.area), ...(part.matches(words.area) ? [part] : [])].filter(isShown);
    const flags = new Map<string, Flag>();
    let named = ![part, ...part.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot);
    const add = (text: string) => void flags.set(fold(text), { kind: kindOf(text), text });
    for (const icon of icons(part)) {
      const name = nameOf(icon);
      const inArea = areas.some((area) => area.contains(icon));
      // Whatever stands there: words of custody or a court are a flag.
      if (!inArea && (areas.length > 0 || isOrdinary(icon, name, words, ordinary, photo)) && kindOf(name) === 'other')
        continue;
      if (name && !vague.test(name)) add(name);
      else named = false;
    }
    // Others are folded away.
    for (const area of areas)
      for (const text of pieces(area))
        if (more.test(text)) named = false;
        else if (area !== part && !nothing.test(text))
          if (/\p{L}{2}/u.test(text)) add(text);
          else if (/[\p{L}\p{So}]/u.test(text)) named = false;
    for (const text of pieces(part)) if (text.length < 120 && kindOf(text) !== 'other') add(text);
    return { flags: [...flags.values()], named };
  };
  return { parts, read };
}
