import { describe, expect, it } from 'vitest';
import { code, files, linesWith, text } from './files.ts';

const scripts = (...folders: string[]) => files(...folders).filter((file) => /\.(tsx?|mjs|cjs|js)$/.test(file));
const shipped = scripts('entrypoints', 'components', 'lib');
// This file holds the words it looks for.
const tests = scripts('tests').filter((file) => !file.startsWith('tests/structure/house'));
const readable = files().filter((file) => /\.(tsx?|mjs|cjs|js|json|md|sh|pl|css|html|ya?ml)$|^\.[a-z]/.test(file));

/** Folders at the top of a machine, where what is written holds for that machine only. */
const topFolders = ['work', 'tmp', 'root'];

interface Rule {
  name: string;
  pattern: RegExp;
  among: readonly string[];
  /** Lines that the rule must see. */
  sees: string[];
  /** Lines it must leave alone. */
  leaves?: string[];
  read?: (file: string) => string;
  except?: RegExp;
}

const rules: Rule[] = [
  {
    name: 'no path of a machine',
    pattern: new RegExp(`(^|[\\s"'\`(=])/((${topFolders.join('|')})[/"'\`]|(home|Users)/\\w)`),
    among: readable,
    sees: [`'/${topFolders[0]}/x'`, `read('/${topFolders[1]}/x')`, `"/${'home'}/ana/x"`],
    leaves: ["'/campus/home/x'", 'import("./work/x")'],
  },
  {
    name: 'no host of a package registry',
    pattern: /registry\.\w|npm[j]s|\bregistry ?= ?(?!registry)['"\w]*:/i,
    among: readable,
    sees: [`https://${'registry'}.example.org/x`, `${'registry'}=http://127.0.0.1`],
    leaves: ['omit-lockfile-registry-resolved=true', 'the registry of checks', 'checks = registry,'],
  },
  {
    name: 'no test is left out',
    pattern: /\b(it|test|describe|suite)(\.\w+)*\.(skip|only|todo|fixme|fails|skipIf|runIf)\b|\b(xit|fit|xdescribe)\(/,
    among: tests,
    sees: ["it.only('x')", "describe.skip('x')", 'test.fixme()', "it.concurrent.skip('x')"],
    leaves: ["it.each(x)('y')"],
    // Without Request Tracker on the machine, with CI=true that is a failure (scripts/test.ts); and where this user may
    // not lay policies down for the browser.
    except: /test\.skip\(!(rtInstalled|mayWritePolicies)\(\), /,
  },
  {
    name: 'no waiting by the clock',
    pattern: /waitForTimeout/,
    among: tests,
    sees: ['await page.waitForTimeout(500)'],
  },
  {
    name: 'no text that becomes markup or code',
    pattern:
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment)\b|document\.write\b|\beval\(|new Function\b|set(Timeout|Interval)\(\s*['"`]/,
    among: shipped,
    read: code,
    sees: ['a.innerHTML = b', 'eval(x)', "setTimeout('x')"],
    leaves: ['setTimeout(() => x)', 'a.textContent = b'],
  },
  {
    name: 'who sent a message is asked in one place',
    pattern: /\bsender\??\.(?!ts\b)\w|\bsender\[|\{[^}]*\} = sender\b/,
    among: shipped.filter((file) => file !== 'lib/messages/sender.ts'),
    read: code,
    sees: ['if (sender.id === x)', 'sender?.tab', 'const { tab } = sender;'],
    leaves: ["from './sender.ts'", 'classify(sender, self())'],
  },
  {
    name: 'components call nothing of the browser',
    pattern: /\b(browser|chrome)\??\.[a-z]/,
    among: scripts('components'),
    read: code,
    sees: ['browser.tabs.create()', 'chrome?.runtime'],
    leaves: ['the browser’s door', 'browsers.x'],
  },
  {
    name: 'the worker keeps nothing in its modules',
    pattern:
      /^(export )?(let|var) |^(export )?const \w+(: [^=]+)? = (new (Map|Set|WeakMap|WeakSet|Array)(<.*>)?\(\)|\[\]|\{\});?$/,
    among: scripts(
      'entrypoints/background',
      'lib/messages',
      'lib/storage',
      'lib/district',
      'lib/delivery',
      'lib/report',
    ),
    read: code,
    sees: ['let last = 1;', 'const seen = new Map<string, number>();', 'export const queue = [];'],
    leaves: ["const boxes = new Set(['a']);", '  let inside = 1;'],
    // Only who waits for a question under way; the next worker asks again.
    except: /^let asked: \{ answer: Promise<unknown>; late: boolean \} \| null = null;$/,
  },
];

describe.each(rules)('$name', ({ pattern, among, sees, leaves = [], read = text, except }) => {
  it('holds', () => {
    expect(among.length).toBeGreaterThan(0);
    const found = linesWith(pattern, among, read);
    expect(found.filter((line) => !except?.test(line.replace(/^\S+:\d+: /, '')))).toEqual([]);
  });

  it('would see a line that breaks it', () => {
    expect(sees.filter((line) => !pattern.test(line))).toEqual([]);
    expect(leaves.filter((line) => pattern.test(line))).toEqual([]);
  });
});
