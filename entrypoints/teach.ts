import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { teachLayer } from '../components/teach/layer.ts';
import { rootIn } from '../lib/campus/teach/candidates.ts';
import { listen, send } from '../lib/messages/frame.ts';

/** Set in the isolated world, so that a second injection into the same document does nothing. */
const STARTED = Symbol.for('campus-lens.teach');

/** Put into the frames of a tab in which a specialist wants to teach something; lays a layer over it when told what. */
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<symbol, boolean>;
  if (world[STARTED]) return;
  world[STARTED] = true;
  let stop: (() => void) | null = null;
  const unlisten = listen((message) => {
    if (message.type === 'teach') {
      stop?.();
      const { subject, texts, headers } = message;
      const done = (lesson: Parameters<Parameters<typeof teachLayer>[1]['done']>[0]) =>
        void send({ type: 'taught', lesson });
      stop = teachLayer(document, { subject, root: rootIn(document, headers), texts, done });
    }
    if (message.type === 'teach-end') {
      stop?.();
      world[STARTED] = false;
      unlisten();
    }
    return true;
  });
});
