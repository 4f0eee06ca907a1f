import { isShown } from '../../lib/dom/shown.ts';
import type { SaveProof } from '../../lib/report/reading.ts';

const SAVE = /^\s*(save|guardar)\b/i;
const BUTTON = 'button,a,input,[role=button]';
const AMISS = '[role=alert],[class*=error i]';

/**
 * Notes when a Save of the page is pressed, and says what this document can prove (`lib/report/verified.ts`). The
 * listener is passive and stops nothing.
 * @param stands whether the rows last read are still the page's: else a drawing of before may be taken for an answer
 */
export function watchSaves(win: Window, stands: () => boolean): { proof: () => SaveProof; stop: () => void } {
  let savedAt: number | null = null;
  const doc = win.document;
  const onClick = ({ target }: Event) => {
    const button = (target as Element).closest?.(BUTTON);
    if (!button) return;
    const names = [button.textContent, ...['value', 'title', 'aria-label'].map((name) => button.getAttribute(name))];
    if (names.some((name) => SAVE.test(name ?? '')) && stands()) savedAt = Date.now();
  };
  const listening = { capture: true, passive: true };
  doc.addEventListener('click', onClick, listening);
  const [navigation] = (win.performance.getEntriesByType?.('navigation') ?? []) as PerformanceNavigationTiming[];
  return {
    proof: () => ({
      loaded: navigation?.type === 'navigate' && win.navigator.userActivation?.hasBeenActive === false,
      savedAt,
      alert: [...doc.querySelectorAll(AMISS)].some((one) => one.textContent?.trim() && isShown(one)),
    }),
    stop: () => doc.removeEventListener('click', onClick, listening),
  };
}
