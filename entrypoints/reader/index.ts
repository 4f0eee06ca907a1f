import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from './start.ts';

/** Put into a frame that asked for it (`entrypoints/campus.content`); reads it, reports, and marks its rows. */
export default defineUnlistedScript(() => {
  // Not returned: the browser holds back the page's load event until an injected script's promise is settled.
  void startReader(window);
});
