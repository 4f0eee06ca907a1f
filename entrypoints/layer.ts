import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOverlay } from '../components/overlay/mount.tsx';
import { LAYER } from '../lib/messages/layer-key.ts';

/** Put into a frame that has something to mark; the reader that stands there already draws with it. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [LAYER]: createOverlay });
});
