import { elementOf } from '../../lib/campus/lists/line.ts';
import { type FrameResult, frameReader } from '../../lib/campus/read-frame.ts';
import { controlsNamed } from '../../lib/dom/controls.ts';
import { breathe } from '../../lib/dom/slices.ts';
import { type Change, watchDocument } from '../../lib/dom/watch.ts';
import { isAlive, listen, send } from '../../lib/messages/frame.ts';
import { answerKeys } from '../../lib/messages/key-frame.ts';
import type { MarkView, ReaderConfig, ToFrame } from '../../lib/messages/map.ts';
import { keyFinder } from './key.ts';
import { bringLayer, type Layer } from './layer.ts';
import { keepReading } from './reading.ts';
import { watchSaves } from './save-proof.ts';

/** Set in the isolated world, so that a second injection into the same document does nothing. */
const STARTED = Symbol.for('campus-lens.reader');
/** How often an orphan (the extension was reloaded or removed) is looked for. */
const ALIVE_MS = 1000;

const noChange: Change = { structure: false, elements: new Set() };

const randomKey = () => Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');

/** Reads this frame until it goes, the extension goes, or reading is paused. */
export async function startReader(win: Window & typeof globalThis): Promise<void> {
  const world = globalThis as unknown as Record<symbol, boolean>;
  if (world[STARTED]) return;
  world[STARTED] = true;
  const config = (await send({ type: 'config' })) as ReaderConfig | null | undefined;
  if (!config) {
    world[STARTED] = false;
    return;
  }
  const documentKey = randomKey();
  const reader = frameReader(win, documentKey, config);
  let overlay: Layer | null = null;
  let stopped = false;
  let sent = '';
  let announced = false;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const reading = keepReading(reader, async (result: FrameResult) => {
    clearTimeout(rest);
    // Nothing has changed by then but the time, so the header alone is looked at once more.
    if (reader.restless()) rest = setTimeout(() => reading.change(noChange), reader.REST_MS);
    // The time alone is no news; everything else is.
    const told = { ...result.reading, proof: saves.proof() };
    const news = JSON.stringify({ ...told, readAt: '' });
    if (news === sent) return;
    sent = news;
    // Writing a long list down twice, for this and to send it, is two tasks. What is told meanwhile is newer.
    await breathe();
    if (sent === news && !stopped) await send({ type: 'reading', reading: told });
  });
  const stands = () =>
    reading.result()?.pages.every(({ page }) => page.rows.every(({ element }) => element.isConnected)) ?? false;
  const saves = watchSaves(win, stands, config.saving);
  const locate = ({ page, row, field }: Pick<MarkView, 'page' | 'row' | 'field'>) => {
    const found = reading.result()?.pages.find(({ id }) => id === page)?.page.rows[row];
    if (!found?.element.isConnected) return null;
    return { row: found.element, field: elementOf(found, field || 'name') ?? null };
  };
  /** The layer comes with the first mark or checklist: most frames have none, and carry nothing to draw with. */
  const show = async ({ marks, texts, announce, gate }: Extract<ToFrame, { type: 'marks' }>) => {
    // The controls may stand in another frame than the application, and may be drawn after it.
    const gated = gate && (reading.result()?.pages.length || controlsNamed(win.document, gate.controls).length > 0);
    if (marks.length > 0 || gated) overlay ??= await bringLayer(win.document);
    if (stopped) overlay?.destroy();
    else overlay?.show(marks, texts, locate, announced ? null : announce, gate);
    announced ||= announce !== null;
  };
  const onChange = (change: Change) => {
    if (isAlive()) reading.change(change);
    else stop();
  };
  const hear = (message: ToFrame): unknown => {
    if (message.type === 'ping') return documentKey;
    if (message.type === 'read') {
      sent = '';
      return reading.all().then(() => true);
    }
    if (message.type === 'marks') return show(message).then(() => true);
    if (message.type === 'focus-row') return overlay?.focusRow(message.page, message.row) ?? false;
    if (message.type === 'stop') stop();
    return true;
  };
  const onHide = () => void send({ type: 'gone', documentKey });
  const onShow = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    sent = '';
    void reading.all();
  };
  const unwatch = watchDocument(win.document, (node) => overlay?.isOurs(node) ?? false, onChange);
  const unlisten = listen(hear);
  const unanswer = answerKeys(keyFinder(reading));
  win.addEventListener('pagehide', onHide);
  win.addEventListener('pageshow', onShow);
  const alive = setInterval(() => {
    if (isAlive()) overlay?.keep();
    else stop();
  }, ALIVE_MS);
  function stop() {
    stopped = true;
    reading.stop();
    saves.stop();
    clearInterval(alive);
    clearTimeout(rest);
    unwatch();
    unlisten();
    unanswer();
    win.removeEventListener('pagehide', onHide);
    win.removeEventListener('pageshow', onShow);
    overlay?.destroy();
    world[STARTED] = false;
  }
  await reading.all();
}
