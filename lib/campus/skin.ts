import type { Skin } from '../facts.ts';

/** The New Look's workspace frame. */
const SHELL = 'main-workspace';

/** What tells the faces of Campus (`skin-signs.ts`): sources of regular expressions, of addresses and frame names; then selectors. */
export interface SkinSigns {
  portal: string;
  newLook: string;
  /** The grade book, which is one application in both; and an old tool on top, which classic has. */
  gradebook: string;
  oldTool: string;
  frames: string;
  shell: string;
  classic: string;
}

export interface Place {
  /** This document's address. */
  address: string;
  /** This frame's name or id, '' on top. */
  frame: string;
  /** The address of the window on top, '' when it cannot be read. */
  top: string;
  /** Addresses of the windows around this one, outwards; those that can be read. */
  around: string[];
  /** Whether any window above this one is the New Look's workspace frame. */
  underShell: boolean;
}

/** Which face of Campus a document belongs to; `unknown` when nothing says it is Campus. */
export function skinOf(
  doc: Document,
  { address, frame, top, underShell }: Omit<Place, 'around'>,
  signs: SkinSigns,
): Skin {
  const is = (sign: string, ...texts: string[]) => texts.some((text) => new RegExp(sign).test(text));
  if (is(signs.portal, address, top)) return 'portal';
  if (
    underShell ||
    frame === SHELL ||
    is(signs.newLook, address, top) ||
    (is(signs.gradebook, address) && !is(signs.oldTool, top)) ||
    doc.querySelector(signs.shell)
  )
    return 'new-look';
  const isClassic = is(signs.frames, frame) || is(signs.oldTool, address) || doc.querySelector(signs.classic);
  return isClassic ? 'classic' : 'unknown';
}

/** Where this window stands among its frames. Same-origin parents only; an unreadable one is passed over. */
export function placeOf(win: Window): Place {
  const place: Place = { address: win.location.href, frame: '', top: '', around: [], underShell: false };
  try {
    place.frame = win.name || win.frameElement?.id || '';
    for (let at: Window = win; at !== at.parent; at = at.parent) {
      const name = at.name || at.frameElement?.id;
      if (name === SHELL) place.underShell = true;
      place.around.push(at.parent.location.href);
    }
    place.top = win.top?.location.href ?? '';
  } catch {
    // A parent of another origin: this frame judges by itself.
  }
  return place;
}
