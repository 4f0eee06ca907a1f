import { defineConfig } from 'wxt';
import { manifest } from './manifest.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser }) => manifest(browser),
  // The sources for Mozilla's reviewers: what the build needs, not what tests it, and never the key of a signed package.
  zip: { excludeSources: ['tests/**', 'test-results/**', '**/*.pem', '**/*.crx'] },
  hooks: {
    // The panel is built by itself: what it needs stands in one file, not in one for every set of pages that share something.
    'entrypoints:grouped': (_, groups) => {
      const isPanel = ({ name }: { name: string }) => name === 'popup' || name === 'sidepanel';
      for (const group of groups.filter(Array.isArray)) {
        const panel = group.filter(isPanel);
        if (panel.length === 0 || panel.length === group.length) continue;
        groups.splice(
          groups.indexOf(group),
          1,
          panel,
          group.filter((one) => !isPanel(one)),
        );
      }
    },
  },
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
