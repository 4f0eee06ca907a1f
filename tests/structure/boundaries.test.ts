import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cruised, cruise } from './cruise.ts';
import { files, linesWith, root, text } from './files.ts';

const folders = ['entrypoints', 'components', 'lib'];

/** Import lines that break a rule each, and the rule. */
const planted: [file: string, line: string, rule: string][] = [
  ['lib/dom/planted.ts', "import { pages } from '../campus/pages/index.ts';", 'lib-dom'],
  ['lib/campus/planted.ts', "import { checks } from '../checks/index.ts';", 'lib-campus'],
  ['lib/linkage/planted.ts', "import { clean } from '../dom/text.ts';", 'lib-linkage'],
  ['lib/checks/planted.ts', "import { fold } from '../dom/text.ts';", 'lib-checks'],
  ['lib/district/planted.ts', "import { parseName } from '../linkage/names.ts';", 'lib-district'],
  ['lib/report/planted.ts', "import { compose } from '../support/compose.ts';", 'lib-report'],
  ['lib/support/planted.ts', "export { render } from '../delivery/index.ts';", 'lib-support'],
  ['lib/delivery/planted.ts', "import { checks } from '../checks/index.ts';", 'lib-delivery'],
  ['lib/messages/planted.ts', "import { draftItem } from '../storage/draft.ts';", 'lib-messages'],
  ['lib/storage/planted.ts', "const late = () => import('../delivery/index.ts');", 'lib-storage'],
  ['lib/elsewhere/planted.ts', "import { clean } from '../dom/text.ts';", 'lib-folder-without-a-rule'],
  ['lib/report/up.ts', "import { App } from '../../components/panel/app.tsx';", 'lib-stands-below'],
  [
    'components/panel/up.tsx',
    "import { surface } from '../../entrypoints/popup/surface.ts';",
    'components-stand-below',
  ],
  [
    'components/panel/calls.tsx',
    "import { browser } from '../../lib/messages/browser.ts';",
    'who-may-call-the-browser',
  ],
  ['lib/delivery/calls.ts', "import { browser } from '../messages/browser.ts';", 'who-may-call-the-browser'],
  ['entrypoints/popup/door.ts', "import polyfill from 'webextension-polyfill';", 'one-door-to-the-polyfill'],
  ['components/overlay/heavy.tsx', "import { parse } from './heavier.ts';", 'light-in-campus-frames'],
  ['lib/dom/gone.ts', "import { gone } from './no-such-file.ts';", 'nothing-unresolved'],
];

/** Lines that break nothing, though they look like it. */
const harmless: [file: string, line: string][] = [
  ['lib/dom/types-only.ts', "import type { PageDefinition } from '../campus/pages/page.ts';"],
  ['components/overlay/types-only.tsx', "import type { z } from 'zod';\nexport const Box = () => <b />;"],
  ['components/overlay/heavier.ts', "export { parse } from 'zod';"],
];

describe('which way imports run', () => {
  /** The three folders as they are, with the planted files. */
  const copy = mkdtempSync(join(tmpdir(), 'boundaries-'));
  let found: Cruised;
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
  beforeAll(() => {
    for (const folder of folders) cpSync(join(root, folder), join(copy, folder), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const [file, line] of [...planted, ...harmless]) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), `${line}\n`);
    }
    writeFileSync(join(copy, 'lib/linkage/one.ts'), "export { two } from './two.ts';\n");
    writeFileSync(join(copy, 'lib/linkage/two.ts'), "export { one } from './one.ts';\n");
    found = cruise(copy);
  });

  // The rules are kept in the project itself: that is a step of `npm test`.
  it('reads every file', () => {
    const { files: cruised } = found;
    const ours = files(...folders).filter((file) => /\.tsx?$/.test(file));
    expect(ours.length).toBeGreaterThan(100);
    expect(ours.filter((file) => !cruised.includes(file))).toEqual([]);
  });

  it('catches each planted import by its rule, and nothing else', () => {
    const { violations } = found;
    const broken = [
      ...planted.map(([file, , rule]) => `${rule}: ${file}`),
      'light-in-campus-frames: components/overlay/heavier.ts',
      'no-cycles: lib/linkage/one.ts',
    ];
    for (const line of broken) expect(violations).toContain(line);
    const files = new Set(broken.map((line) => line.split(': ')[1]));
    expect(violations.filter((line) => !files.has(line.split(': ')[1] ?? ''))).toEqual([]);
  });

  // Type-only imports are not in the graph above.
  it('names nothing above itself, not even for a type', () => {
    const up = /(from|import\() ?'[./]+\/(components|entrypoints)\//;
    const upFromComponents = /(from|import\() ?'[./]+\/entrypoints\//;
    expect(up.test("import type { Services } from '../../components/panel/services.ts';")).toBe(true);
    const lib = linesWith(up, files('lib'), text);
    expect([...lib, ...linesWith(upFromComponents, files('components'), text)]).toEqual([]);
  });
});
