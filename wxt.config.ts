import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { manifest } from './manifest.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const panelScripts = { start: here('entrypoints/popup/mount.ts'), panel: here('entrypoints/popup/panel.tsx') };
/** What every script of the panel's build needs; a file of its own each would be one more to wait for. */
const always = ['\0virtual:wxt-html-plugins', here('components/ui/index.css')];

type Modules = Rolldown.ChunkingContext;

/** A module and all that it imports, but for what it loads later. */
function needed(module: string, modules: Modules): ReadonlySet<string> {
  if (modules.getModuleInfo(module) === null) return new Set();
  const found = new Set([module, ...always]);
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

/**
 * The panel's two scripts: a small one that starts it, and the one that draws it, each with all that it needs, in one file.
 * The first loads the second; the page names both, so that they are fetched side by side.
 */
const twoPanelScripts: Plugin = {
  name: 'two-panel-scripts',
  outputOptions(options) {
    if (options.format !== 'es') return null;
    const groups = Object.entries(panelScripts).map(([name, module], index) => {
      let mine: ReadonlySet<string> | null = null;
      return {
        priority: 10 - index,
        debugName: name,
        includeDependenciesRecursively: false,
        name: (id: string, modules: Modules) => {
          mine ??= needed(module, modules);
          return mine.has(id) ? name : null;
        },
      };
    });
    return { ...options, codeSplitting: { groups } };
  },
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.values(bundle)
        .filter((file) => file.type === 'chunk' && file.name === 'panel')
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
          injectTo: 'head',
        })),
  },
};

/** The scripts that run in Campus and in ticket forms. */
const inPages = ['content-scripts/campus.js', 'reader.js', 'layer.js', 'structure.js', 'teach.js', 'filler.js'];

/** Makes them 3 % smaller than Vite's own minifier does. For all other scripts it would take minutes. */
async function makeSmaller(folder: string): Promise<void> {
  for (const name of inPages) {
    const file = `${folder}/${name}`;
    // The value of a script's last expression is what the worker is answered that runs it.
    const value = { expression: true, negate_iife: false };
    // Nothing here looks at `this` or makes an object of a function.
    const compress = { ...value, passes: 3, unsafe_arrows: true, unsafe_methods: true };
    const { code } = await minify(await readFile(file, 'utf8'), { ecma: 2020, compress });
    await writeFile(file, code ?? '');
  }
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser }) => manifest(browser),
  // The sources for Mozilla's reviewers: what the build needs, not what tests it, and never the key of a signed package.
  zip: { excludeSources: ['tests/**', 'test-results/**', '**/*.pem', '**/*.crx'] },
  hooks: {
    'build:done': ({ config }) => (config.mode === 'production' ? makeSmaller(config.outDir) : undefined),
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
    plugins: [twoPanelScripts],
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
