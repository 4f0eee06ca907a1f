import type { FrameResult, frameReader } from '../../lib/campus/read-frame.ts';
import type { Change } from '../../lib/dom/watch.ts';

type Reader = Pick<ReturnType<typeof frameReader>, 'read' | 'readAgain'>;

/** A page whose parts come and go is waited for this long; then what stands there is read all the same. */
const PATIENCE_MS = 2000;

/**
 * What stands around a list tells how much of it is shown: after a change there all is read again, in so many ms, and so
 * many times as long as a reading takes at least, since it may be the tick of a clock.
 */
const AROUND_MS = 1000;
const AROUND_TIMES = 10;

/** The elements that stand in one of these rows. */
function within(rows: ReadonlySet<Element>, elements: Iterable<Element>): Element[] {
  return [...elements].filter((element) => {
    let at: Element | null = element;
    while (at && !rows.has(at)) at = at.parentElement;
    return at !== null;
  });
}

/** A result brought up to what changed while it was read; null where its rows may be half old and half new. */
function upToDate(next: FrameResult, missed: Change | null, reader: Reader): FrameResult | null {
  const rows = new Set(next.pages.flatMap(({ page }) => page.rows.map(({ element }) => element)));
  for (const row of rows) if (!row.isConnected) return null;
  const inside = missed ? within(rows, missed.elements) : [];
  if (inside.length === 0) return next;
  return missed?.structure ? null : reader.readAgain(inside, true);
}

/** What could change a page that was read: a clock elsewhere in the document cannot. */
const concerning = (found: FrameResult, elements: Iterable<Element>): Element[] =>
  [...elements].filter((element) =>
    found.pages.some(({ page: { root } }) => root.contains(element) || element.contains(root)),
  );

/**
 * Keeps the reading of a frame up to its document. One reading at a time, and it is finished: a page that never rests
 * (a clock, a session that counts down) is read all the same.
 * @param tell called with every new result
 */
export function keepReading(reader: Reader, tell: (result: FrameResult) => Promise<void>) {
  let result: FrameResult | null = null;
  let running: Promise<void> | null = null;
  let stopped = false;
  let took = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  const seen: { missed: Change | null } = { missed: null };

  const readUntilItStands = async () => {
    const begun = performance.now();
    const hopeless = () => stopped || (!!seen.missed?.structure && performance.now() - begun < PATIENCE_MS);
    for (let fresh: FrameResult | null = null; !fresh; ) {
      seen.missed = null;
      const from = performance.now();
      const next = await reader.read(hopeless);
      took = performance.now() - from;
      if (stopped) return;
      fresh = next && upToDate(next, seen.missed, reader);
      result = fresh ?? result;
    }
  };
  const all = (): Promise<void> => {
    clearTimeout(later);
    later = undefined;
    running ??= readUntilItStands()
      .finally(() => {
        running = null;
      })
      .then(async () => {
        const { missed } = seen;
        if (result && !stopped) await tell(result);
        if (missed) change(missed);
      });
    return running;
  };
  const change = ({ structure, elements }: Change): void => {
    if (stopped) return;
    if (running) {
      const before = seen.missed;
      seen.missed = before
        ? { structure: structure || before.structure, elements: new Set([...before.elements, ...elements]) }
        : { structure, elements };
      return;
    }
    const rows = result ? concerning(result, elements) : [];
    // Without any element nothing has changed but the time: then it is what stands around that is looked at once more.
    const around = elements.size === 0 || rows.length < elements.size;
    const again = structure ? null : reader.readAgain(rows, around);
    if (!again) return void all();
    if (around && elements.size > 0) later ??= setTimeout(() => void all(), Math.max(AROUND_MS, took * AROUND_TIMES));
    result = again;
    void tell(again);
  };
  return {
    /** The last result; null until there is one. */
    result: () => result,
    /** Reads everything; settles when it has been told. */
    all,
    /** Reads what a change of the document makes necessary. */
    change,
    stop() {
      stopped = true;
      clearTimeout(later);
    },
  };
}
