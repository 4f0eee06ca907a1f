import { isShown } from '../../lib/dom/shown.ts';
import { shownTexts } from '../../lib/dom/texts.ts';
import type { SaveProof } from '../../lib/report/reading.ts';

const SAVE = /^\s*(save|guardar)\b/i;
const BUTTON = 'button,a,input,[role=button]';
const NAMES = ['value', 'title', 'aria-label'];
/** What says that something is amiss, with a text in it. */
const AMISS = '[role=alert],[role=alertdialog],[aria-live=assertive],[class*=error i]';
/** A field that was refused. */
const REFUSED = '[aria-invalid=true],.invalid,.is-invalid,.k-invalid,input[class*=error i],select[class*=error i]';
/**
 * Whether a message or a field says that the form was refused, however it is marked up.
 * @param words what would say so in plain text; null where that is not asked
 */
function saysAmiss(doc: Document, words: RegExp | null): boolean {
  const said = (one: Element) => (one.textContent?.trim() || one.matches(REFUSED)) && isShown(one);
  return (
    [...doc.querySelectorAll(`${AMISS},${REFUSED}`)].some(said) ||
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
 * @param refused words of a form that was refused (`lib/report/refused.ts`)
 */
export function watchSaves(
  win: Window,
  stands: () => boolean,
  refused: string,
): { proof: () => SaveProof; stop: () => void } {
  let savedAt: number | null = null;
  const words = new RegExp(refused, 'i');
  const doc = win.document;
  const isSave = (event: Event) => {
    const button = event.type === 'click' && (event.target as Element).closest?.(BUTTON);
    return (
      button &&
      [button.textContent, ...NAMES.map((name) => button.getAttribute(name))].some((name) => SAVE.test(name ?? ''))
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
      return { loaded, savedAt, alert: saysAmiss(doc, loaded || savedAt !== null ? words : null) };
    },
    stop: () => {
      for (const name of EVENTS) doc.removeEventListener(name, onEvent, listening);
    },
  };
}
