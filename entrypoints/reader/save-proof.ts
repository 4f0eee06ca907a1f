import { isShown } from '../../lib/dom/shown.ts';
import type { SaveProof } from '../../lib/report/reading.ts';

const SAVE = /^\s*(save|guardar)\b/i;
const BUTTON = 'button,a,input,[role=button]';
const NAMES = ['value', 'title', 'aria-label'];
/** What says that something is amiss, with a text in it. */
const AMISS = '[role=alert],[role=alertdialog],[aria-live=assertive],[class*=error i],[class*=validation-summary i]';
/** A field that was refused. */
const REFUSED =
  '[aria-invalid=true],.invalid,.is-invalid,.k-invalid,input[class*=error i],select[class*=error i],textarea[class*=error i]';
/** Words of a form that was refused. Where a page always says so, nothing is said to be saved there. */
const WORDS =
  /\b(not (been )?saved|(could|can) ?not (be )?saved?|unable to save|sav(e|ing) (has )?failed|please (correct|fix|complete|check|enter|select|provide)|(is|are) (required|invalid|not valid)|no se (ha|han|pudo|pudieron) guarda(do|r)|corrija|es obligatori[oa]|son obligatori[oa]s)\b/i;
/** A longer text is no message. */
const MESSAGE = 300;

const saysAmiss = (doc: Document): boolean =>
  [...doc.querySelectorAll(AMISS)].some((one) => one.textContent?.trim() && isShown(one)) ||
  [...doc.querySelectorAll(REFUSED)].some(isShown);

/** Whether a message somewhere says that the form was refused, however it is marked up. */
function saysRefused({ body }: Document): boolean {
  if (!body || !WORDS.test(body.textContent ?? '')) return false;
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!around || !/\S/.test(node.nodeValue ?? '') || (around.textContent ?? '').length > MESSAGE) continue;
    if (WORDS.test(around.textContent ?? '') && !around.closest('script,style,template') && isShown(around))
      return true;
  }
  return false;
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
export function watchSaves(win: Window, stands: () => boolean): { proof: () => SaveProof; stop: () => void } {
  let savedAt: number | null = null;
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
      return { loaded, savedAt, alert: saysAmiss(doc) || ((loaded || savedAt !== null) && saysRefused(doc)) };
    },
    stop: () => {
      for (const name of EVENTS) doc.removeEventListener(name, onEvent, listening);
    },
  };
}
