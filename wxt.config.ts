import { defineConfig } from 'wxt';
import { manifest } from './manifest.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser }) => manifest(browser),
  // The sources for Mozilla's reviewers: what the build needs, not what tests it, and never the key of a signed package.
  zip: { excludeSources: ['tests/**', 'test-results/**', '**/*.pem', '**/*.crx'] },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The page names all of its scripts at once, so that they are fetched side by side; nothing is added to what they load later.
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, found, { hostType }) => (hostType === 'html' ? found : []),
      },
    },
  }),
});
