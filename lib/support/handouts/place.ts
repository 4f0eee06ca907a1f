/**
 * Which hand-out a page is about. It stands in the page's address, so it holds numbers of a tab, a frame and a line
 * alone: no name, no id of a person, no key.
 */
export type HandoutPlace =
  | { kind: 'activation'; tabId: number; frameId: number; row: number }
  | { kind: 'student-app'; tabId: number }
  | { kind: 'replies'; tabId: number };

const PAGE = 'handout.html';

/** The page's address within the extension: `handout.html?for=activation&tab=5&frame=4&row=0`. */
export function handoutPath(place: HandoutPlace): string {
  const query = new URLSearchParams({ for: place.kind, tab: String(place.tabId) });
  if (place.kind === 'activation') {
    query.set('frame', String(place.frameId));
    query.set('row', String(place.row));
  }
  return `${PAGE}?${query}`;
}

/**
 * Reads the address.
 * @param search the part from the question mark on
 * @returns null where it names no hand-out
 */
export function parseHandout(search: string): HandoutPlace | null {
  const query = new URLSearchParams(search);
  const number = (name: string): number | null => {
    const text = query.get(name) ?? '';
    // Firefox numbers its frames beyond 32 bits.
    return /^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : null;
  };
  const kind = query.get('for');
  const [tabId, frameId, row] = [number('tab'), number('frame'), number('row')];
  if (tabId === null) return null;
  if (kind === 'student-app' || kind === 'replies') return { kind, tabId };
  if (kind !== 'activation' || frameId === null || row === null) return null;
  return { kind, tabId, frameId, row };
}
