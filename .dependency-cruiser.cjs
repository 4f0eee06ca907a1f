// Which way imports run at run time (DESIGN's "Imports run one way"). `import type` leaves nothing behind in a bundle
// and may cross the lines between the folders of lib; tests/structure/boundaries.test.ts holds those that it may not,
// and proves that these rules see every file and catch a planted violation.
const { extname } = require('node:path');
const swc = require('@swc/core');

/*
 * dependency-cruiser reads TypeScript only up to version 6 with the compiler itself, so swc has to do it; without swc it
 * reads no file and passes. It calls swc without its JSX switch, and does not tell `import type` from `import`: this
 * door to swc does both.
 */
swc.parseFileSync = (file) => {
  const options = { syntax: 'typescript', tsx: extname(file) === '.tsx', target: 'es2022' };
  const tree = swc.parseSync(require('node:fs').readFileSync(file, 'utf8'), options);
  return { ...tree, body: tree.body.filter((node) => !node.typeOnly) };
};

/** What each folder of lib may import at run time, besides itself. */
const lib = {
  'facts.ts': [],
  'shape.ts': [],
  'jitless.ts': [],
  i18n: [],
  dom: ['facts.ts'],
  campus: ['facts.ts', 'dom'],
  linkage: ['facts.ts'],
  district: ['facts.ts', 'shape.ts', 'jitless.ts', 'messages/browser.ts'],
  checks: ['facts.ts', 'district', 'linkage'],
  report: ['facts.ts', 'shape.ts', 'district', 'linkage', 'checks', 'i18n'],
  support: ['facts.ts', 'district', 'i18n'],
  delivery: ['facts.ts', 'jitless.ts', 'district', 'support', 'i18n', 'messages/browser.ts'],
  messages: ['facts.ts', 'jitless.ts', 'district', 'report'],
  storage: ['facts.ts', 'shape.ts', 'district', 'report', 'messages', 'i18n'],
};

const inLib = (name) => `lib/${name.replaceAll('.', '\\.')}${name.endsWith('.ts') ? '$' : '/'}`;
const directions = Object.entries(lib).map(([name, may]) => ({
  name: `lib-${name.replace('.ts', '')}`,
  severity: 'error',
  from: { path: `^${inLib(name)}` },
  to: { path: '^lib/', pathNot: [name, ...may].map((one) => `^${inLib(one)}`) },
}));

const frames = '^(entrypoints/(campus\\.content/|reader/|filler\\.ts)|(lib/(dom|campus)|components/overlay)/)';

module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'lib-folder-without-a-rule',
      severity: 'error',
      from: { path: '^lib/', pathNot: Object.keys(lib).map((name) => `^${inLib(name)}`) },
      to: {},
    },
    {
      name: 'lib-stands-below',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(components|entrypoints)/' },
    },
    {
      name: 'components-stand-below',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'who-may-call-the-browser',
      comment: 'Everything else in lib and components is pure, or gets what it needs as an argument.',
      severity: 'error',
      from: {
        path: '^(lib|components)/',
        pathNot:
          '^lib/(messages/|storage/|district/(look|in-force|managed|file-source|url-source)\\.ts|delivery/(execute|via-origin|watch-tabs|open-form|post|desk-token)\\.ts)',
      },
      to: { path: '^lib/messages/browser\\.ts$' },
    },
    {
      name: 'one-door-to-the-polyfill',
      severity: 'error',
      from: { pathNot: '^lib/messages/browser\\.ts$' },
      to: { path: 'node_modules/webextension-polyfill/' },
    },
    {
      name: 'light-in-campus-frames',
      comment: 'Code in Campus frames carries no zod (25 KB), no polyfill (of Temporal neither), no idb (DESIGN §2).',
      severity: 'error',
      from: { path: frames },
      to: { path: 'node_modules/(zod|webextension-polyfill|temporal-polyfill|idb)/', reachable: true },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      conditionNames: ['import', 'default'],
      exportsFields: ['exports'],
    },
  },
};
