import type { createOverlay } from '../../components/overlay/mount.tsx';
import { send } from '../../lib/messages/frame.ts';
import { LAYER } from '../../lib/messages/layer-key.ts';

export type Layer = ReturnType<typeof createOverlay>;

/** The layer's maker, put into this frame by `entrypoints/layer.ts`. */
const maker = (): typeof createOverlay | undefined =>
  (globalThis as unknown as Record<symbol, typeof createOverlay | undefined>)[LAYER];

/**
 * The mark layer of this frame; asks the worker to put its script here when it is not there yet.
 * @returns null when it could not be put there: the page then stays unmarked, and the panel says what was found
 */
export async function bringLayer(doc: Document): Promise<Layer | null> {
  if (!maker()) await send({ type: 'layer' });
  return (
    maker()?.(doc, {
      help: (view, why) => void send({ type: 'help', row: view.row, check: view.check, why }),
      pause: () => void send({ type: 'pause' }),
    }) ?? null
  );
}
