import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What `webextension-polyfill` is in unit tests (vitest.config.ts): WXT's fake browser. `world.ts` adds what it lacks. */
export default fakeBrowser;
