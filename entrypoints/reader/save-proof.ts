import { isShown } from '../../lib/dom/shown.ts';
import { shownTexts } from '../../lib/dom/texts.ts';
import type { SaveProof } from '../../lib/report/reading.ts';
import type { SaveWords } from '../../lib/report/save-words.ts';

const NAMES = ['value', 'title', 'aria-label'];

/**
 * Whether a message or a field says that the form was refused, however it is marked up.
 * @param words what would say so in plain text; null where that is not asked
 */
function saysAmiss(doc: Document, { amiss, fields }: SaveWords, words: RegExp | null): boolean {
  const said = (one: Element) => (one.textContent?.trim() || one.matches(fields)) && isShown(one);
  return (
    [...doc.querySelectorAll(`${amiss},${fields}`)].some(said) ||
    (!!words?.test(doc.body?.textContent ?? '') && shownTexts(doc.body, words).length > 0)
  );
}

const TOUCHES = ['click', 'keydown', 'input'];
const EVENTS = ['click', 'change', 'input', 'keydown'] as const;

/**
 * Whether nobody has pressed anything in this document since it came up, also before we were there and while it wrote
 * itself anew. The browser counts it; `userActivation` would count what was pressed in the document before.
 */
function isUntouched({ performance: { eventCounts } }: Window): boolean {
  try {
    return !!eventCounts && TOUCHES.every((name) => eventCounts.get(name) === 0);
  } catch {
    // A browser that does not let a content script ask: then nothing is proven.
    return false;
  }
}

/**
 * Notes when a Save of the page is pressed, and says what this document can prove (`lib/report/verified.ts`). What is
 * done after a Save ends it: rows drawn anew may then be the answer to that. The listeners are passive and stop nothing.
 * @param stands whether the rows last read are still the page's: else a drawing of before may be taken for an answer
 */
export function watchSaves(
  win: Window,
  stands: () => boolean,
  told: SaveWords,
): { proof: () => SaveProof; stop: () => void } {
  let savedAt: number | null = null;
  const words = new RegExp(told.refused, 'i');
  const save = new RegExp(told.save, 'i');
  const doc = win.document;
  const isSave = (event: Event) => {
    const button = event.type === 'click' && (event.target as Element).closest?.(told.buttons);
    return (
      button &&
      [button.textContent, ...NAMES.map((name) => button.getAttribute(name))].some((name) => save.test(name ?? ''))
    );
  };
  const onEvent = (event: Event) => {
    // Other keys than these change no box.
    if (event.type === 'keydown' && !/^( |Enter)$/.test((event as KeyboardEvent).key)) return;
    savedAt = isSave(event) && stands() ? Date.now() : null;
  };
  const listening = { capture: true, passive: true };
  for (const name of EVENTS) doc.addEventListener(name, onEvent, listening);
  const [navigation] = (win.performance.getEntriesByType?.('navigation') ?? []) as PerformanceNavigationTiming[];
  return {
    proof: () => {
      const loaded = navigation?.type === 'navigate' && isUntouched(win);
      return { loaded, savedAt, alert: saysAmiss(doc, told, loaded || savedAt !== null ? words : null) };
    },
    stop: () => {
      for (const name of EVENTS) doc.removeEventListener(name, onEvent, listening);
    },
  };
}
