/** The one door to the browser's extension interface for the service worker and extension pages; never for frames. */

export type { Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
