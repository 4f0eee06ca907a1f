import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { launchExtension } from '../browsers/chromium.ts';
import { PRACTICE_HOST, startCampus } from '../campus/server.ts';
import { benchScript } from './bundle.ts';
import { cases } from './cases.ts';
import { coldRun } from './cold.ts';
import { insertTime } from './insert.ts';
import { plainChromium } from './launch.ts';
import { popupRuns } from './popup.ts';
import { settingsRuns } from './settings.ts';
import { markdown, type Results } from './summary.ts';
import { wholeRun } from './whole.ts';

// `npm run bench -- --runs 3 --only "20 rows"`. Reports and judges nothing: the exit code says only whether it ran.
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, only: { type: 'string', default: '' } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1.');
const chosen = cases.filter(({ name }) => name.includes(values.only));
const ownPages = ['settings', 'popup', '4,000-row insert'] as const;
const own = ownPages.filter((name) => name.includes(values.only));
if (chosen.length + own.length === 0)
  throw new Error(
    `Nothing is called "${values.only}". There are: ${[...cases.map(({ name }) => name), ...ownPages].join('; ')}`,
  );

const root = fileURLToPath(new URL('../..', import.meta.url));
const build = join(root, '.output', 'chrome-mv3');
const script = (name: string) => readFileSync(join(build, name), 'utf8');
const packed = (text: string) => gzipSync(text, { level: 9 }).length;
const loader = script('content-scripts/campus.js');
const repeat = async <T>(work: () => Promise<T>): Promise<T[]> => {
  const all: T[] = [];
  for (let run = 0; run < runs; run++) all.push(await work());
  return all;
};

const say = (name: string) => process.stdout.write(`${name}…\n`);
const results: Results = {
  runs,
  load: { average: 0, processors: cpus().length },
  bytes: { loader: packed(loader), reader: packed(script('reader.js')), layer: packed(script('layer.js')) },
  cold: [],
  whole: [],
  insert: [],
  settings: [],
  popup: [],
};

const campus = await startCampus();
try {
  // Pages of our own come first: each has a browser of its own, and no other one beside it.
  if (own.includes('settings')) {
    say('settings');
    results.settings = await settingsRuns(build, runs);
  }
  if (own.includes('popup')) {
    say('popup');
    results.popup = await popupRuns(build, campus, runs);
  }
  if (chosen.length > 0 || own.includes('4,000-row insert')) await pagesOfCampus();
  results.load.average = loadavg()[1] ?? Number.NaN; // of the last five minutes
  const text = markdown(results);
  const folder = join(root, '.bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(folder, 'results.md'), text);
  process.stdout.write(`\n${text}\nWritten to .bench/results.md and .bench/results.json.\n`);
} finally {
  await campus.close();
}

/** Measures pages of Campus, with the extension and without. */
async function pagesOfCampus(): Promise<void> {
  const plain = await plainChromium(campus);
  const extension = await launchExtension({ extensionPath: build, hostMap: { [PRACTICE_HOST]: campus.port } });
  try {
    const scripts = { bench: await benchScript(), loader };
    for (const one of chosen) {
      say(one.name);
      results.cold.push({ case: one, runs: await repeat(() => coldRun(plain, campus, one, scripts)) });
      results.whole.push({ case: one, runs: await repeat(() => wholeRun(plain, extension, campus, one)) });
    }
    if (!own.includes('4,000-row insert')) return;
    say('4,000-row insert');
    const bare = await plain.newContext({ ignoreHTTPSErrors: true });
    results.insert = await repeat(async () => ({
      without: await insertTime(bare, campus),
      with: await insertTime(extension.context, campus),
    }));
  } finally {
    await extension.close();
    await plain.close();
  }
}
