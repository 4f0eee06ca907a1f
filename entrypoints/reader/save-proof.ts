import { isShown } from '../../lib/dom/shown.ts';
import type { SaveProof } from '../../lib/report/reading.ts';

const SAVE = /^\s*(save|guardar)\b/i;
const BUTTON = 'button,a,input,[role=button]';
const NAMES = ['value', 'title', 'aria-label'];
const AMISS = '[role=alert],[class*=error i]';

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
    proof: () => ({
      loaded: navigation?.type === 'navigate' && isUntouched(win),
      savedAt,
      alert: [...doc.querySelectorAll(AMISS)].some((one) => one.textContent?.trim() && isShown(one)),
    }),
    stop: () => {
      for (const name of EVENTS) doc.removeEventListener(name, onEvent, listening);
    },
  };
}
