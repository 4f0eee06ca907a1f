import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.ts';

/**
 * The smallest extension that shows whether the browser harness works: it marks every frame of the practice campus and
 * notes in storage.session how many frames it saw. Written to a temporary folder, for either browser.
 */
export function makeThrowawayExtension(browser: 'chromium' | 'firefox'): TemporaryFolder {
  const folder = temporaryFolder('throwaway-extension');
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Throwaway',
      version: '1',
      permissions: ['storage'],
      host_permissions: ['https://*.infinitecampus.org/*'],
      background: browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
      content_scripts: [
        { matches: ['https://*.infinitecampus.org/*'], js: ['content.js'], all_frames: true, run_at: 'document_end' },
      ],
      browser_specific_settings: { gecko: { id: 'throwaway@practice-district.example' } },
    }),
    'background.js': `const api = globalThis.browser ?? chrome;
let line = Promise.resolve();
api.runtime.onMessage.addListener(() => {
  line = line.then(async () => {
    const { seen } = await api.storage.session.get('seen');
    await api.storage.session.set({ seen: (seen ?? 0) + 1 });
  });
});`,
    'content.js': `document.documentElement.dataset.marked = location.pathname;
const root = document.createElement('div');
root.id = 'layer';
root.attachShadow({ mode: 'closed' }).innerHTML = '<button>Mark</button>';
document.body?.append(root);
(globalThis.browser ?? chrome).runtime.sendMessage('frame');`,
    'popup.html': '<!doctype html><title>Popup</title><input id="name">',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder.path, name), text);
  return folder;
}
