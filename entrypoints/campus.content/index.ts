import { defineContentScript } from 'wxt/utils/define-content-script';
import { startLoader } from './loader.ts';

export default defineContentScript({
  matches: ['https://*.infinitecampus.org/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  // WXT would tell the page by postMessage that it started; the page has no need to know.
  noScriptStartedPostMessage: true,
  main: () => startLoader(document),
});
