import type { Filler, FillJob, FillResult, ListedField } from '../dom/form/types.ts';
import { browser } from './browser.ts';
import { watchLeft } from './page-left.ts';

const FILLER = 'filler.js';

/** A frame of a desk's tab that may be filled. */
export interface DeskFrame {
  frameId: number;
  /** Steps that were filled in its document. */
  filled: number[];
}

/**
 * Runs in the page's isolated world; sent there as text, so it names nothing from here. The origin is the document's own:
 * for a sandboxed frame, which a desk may hold a stranger's text in, it is "null", whatever its address is.
 */
const look = (): { origin: string; filled: number[] } => {
  const filler = (globalThis as unknown as Record<symbol, Filler | undefined>)[Symbol.for('campus-lens.filler')];
  return { origin: globalThis.origin, filled: filler?.filled() ?? [] };
};

/** As above. The origin is asked once more: the tab may have gone elsewhere since. */
const fill = (job: FillJob): Promise<FillResult> | null => {
  const filler = (globalThis as unknown as Record<symbol, Filler | undefined>)[Symbol.for('campus-lens.filler')];
  return filler !== undefined && globalThis.origin === job.origin ? filler.fill(job) : null;
};

/** As above: whether this is still the document that the filler was put into. */
const hasFiller = (): boolean => Symbol.for('campus-lens.filler') in globalThis;

const stop = (): void =>
  (globalThis as unknown as Record<symbol, Filler | undefined>)[Symbol.for('campus-lens.filler')]?.stop();

const list = (): ListedField[] | null =>
  (globalThis as unknown as Record<symbol, Filler | undefined>)[Symbol.for('campus-lens.filler')]?.list() ?? null;

/**
 * The frames of a tab that are of this origin, with the filler in them; none where the tab may not be entered, or shows
 * another site that has put a frame of this one into itself.
 */
export async function deskFrames(tabId: number, origin: string): Promise<DeskFrame[]> {
  try {
    const target = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, files: [`/${FILLER}`] });
    const found = await browser.scripting.executeScript({ target, func: look });
    const frames = found.flatMap(({ frameId, result }) => {
      const told = result as ReturnType<typeof look> | null | undefined;
      return told?.origin === origin ? [{ frameId, filled: told.filled }] : [];
    });
    return frames.some(({ frameId }) => frameId === 0) ? frames : [];
  } catch {
    return [];
  }
}

async function inFrame<Args extends unknown[], T>(
  tabId: number,
  frameId: number,
  func: (...args: Args) => T,
  args: Args,
): Promise<unknown> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [answer] = await browser.scripting.executeScript({ target, func: func as () => void, args });
    return answer?.result ?? null;
  } catch {
    // The page was left while it was being filled.
    return null;
  }
}

/** Fills one frame; null where it has gone. */
export async function fillFrame(tabId: number, frameId: number, job: FillJob): Promise<FillResult | null> {
  const page = watchLeft(tabId, async () => (await inFrame(tabId, frameId, hasFiller, [])) === true);
  try {
    return (await Promise.race([inFrame(tabId, frameId, fill, [job]), page.left])) as FillResult | null;
  } finally {
    page.stop();
  }
}

/** Ends whatever waits in the frames of a tab for a page of its form. */
export async function stopFilling(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: stop });
  } catch {
    // The tab is gone, or shows a page that may not be entered: nothing waits there.
  }
}

/** The fields of one frame; null where it has gone. */
export const listFrame = async (tabId: number, frameId: number): Promise<ListedField[] | null> =>
  (await inFrame(tabId, frameId, list, [])) as ListedField[] | null;
