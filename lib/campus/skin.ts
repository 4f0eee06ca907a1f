import type { Skin } from '../facts.ts';

/** Frame names that have stayed the same in Campus since 2020 (campus-pages.md §2.2, §2.4). */
const FRAME_NAMES =
  /^(main-workspace|frameWorkspace(Wrapper|Header|Detail)?|masterFrame|detailFrame|frameSidebar|instruction-wrapper-iframe)$/;
const PORTAL = /\/(nav-wrapper|apps\/portal|portal)\//;

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
export function skinOf(doc: Document, { address, frame, top, underShell }: Omit<Place, 'around'>): Skin {
  if (PORTAL.test(address) || PORTAL.test(top)) return 'portal';
  const shell =
    'ic-nav-wrapper-app,ic-workspace,ic-title-bar,ic-title-bar-container,iframe#main-workspace,app-root,[ng-version]';
  if (
    underShell ||
    frame === 'main-workspace' ||
    /\/sis\//.test(address) ||
    // The grade book is one application in both; classic's own top document is an old tool's.
    (/\/apps\/gradebook\b/.test(address) && !/\.xsl\b/.test(top)) ||
    /\/sis\//.test(top) ||
    doc.querySelector(shell)
  )
    return 'new-look';
  if (FRAME_NAMES.test(frame) || /\.xsl\b/.test(address) || doc.querySelector('#frameWorkspace,#frameSidebar'))
    return 'classic';
  return 'unknown';
}

/** Where this window stands among its frames. Same-origin parents only; an unreadable one is passed over. */
export function placeOf(win: Window): Place {
  const place: Place = { address: win.location.href, frame: '', top: '', around: [], underShell: false };
  try {
    place.frame = win.name || win.frameElement?.id || '';
    for (let at: Window = win; at !== at.parent; at = at.parent) {
      const name = at.name || at.frameElement?.id;
      if (name === 'main-workspace') place.underShell = true;
      place.around.push(at.parent.location.href);
    }
    place.top = win.top?.location.href ?? '';
  } catch {
    // A parent of another origin: this frame judges by itself.
  }
  return place;
}
