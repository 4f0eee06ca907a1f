import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, countResults } from './test/count-results.ts';
import { failures } from './test/failures.ts';
import { runStep } from './test/run-step.ts';
import { groupsOf, type Step, steps } from './test/steps.ts';

/**
 * Everything that CI runs, in order, under Node 24 (`npm test` comes here by way of bootstrap.mjs). Arguments name the
 * steps to run; none means all. Every step runs whatever became of the others, except those that need one that failed.
 * Of steps that run at the same time the first prints as it goes, and the others when all of them have ended.
 * The last line is `N passed, N failed` and counts test cases; a failed step without test cases counts as one failure.
 */
type Outcome = {
  step: Step;
  word: 'ok' | 'FAILED' | 'skipped' | 'not run';
  note: string;
  counts: Counts;
  failed?: string[];
};

const nothing: Counts = { passed: 0, failed: 0, skipped: 0 };
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${steps.map((step) => step.name).join(', ')}`);
  process.exit(1);
}

const resultsFolder = mkdtempSync(join(tmpdir(), 'test-results-'));
process.on('exit', () => rmSync(resultsFolder, { recursive: true, force: true }));

const outcomes: Outcome[] = [];
for (const group of groupsOf(wanted)) {
  const ended = await Promise.all(group.map((step, at) => outcomeOf(step, at === 0)));
  for (const { outcome, said } of ended) {
    process.stdout.write(said);
    outcomes.push(outcome);
  }
}

/** Runs a step that can be run. */
async function outcomeOf(step: Step, aloud: boolean): Promise<{ outcome: Outcome; said: string }> {
  const failed = outcomes.filter((done) => done.word === 'FAILED').map((done) => done.step.name);
  const lacking = step.needs?.find((name) => failed.includes(name));
  if (lacking) return { outcome: { step, word: 'not run', note: `${lacking} failed`, counts: nothing }, said: '' };
  const missing = step.missing?.();
  if (missing) return { outcome: outcomeWithout(step, missing), said: `skipped: ${missing}\n` };
  const title = `\n== ${step.title}\n`;
  if (aloud) process.stdout.write(title);
  const results = join(resultsFolder, `${step.name}.json`);
  const started = Date.now();
  const { code, said } = await runStep(step, results, aloud);
  const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const counts = step.results ? countResults(results) : nothing;
  const told = code !== 0 && step.results ? failures(results) : [];
  return {
    outcome: { ...outcomeAfter(step, code, seconds, counts), failed: told },
    said: aloud ? said : `${title}${said}`,
  };
}

function outcomeWithout(step: Step, missing: string): Outcome {
  if (process.env['CI'] !== 'true') return { step, word: 'skipped', note: missing, counts: nothing };
  return { step, word: 'FAILED', note: `${missing}, and CI must not skip it`, counts: { ...nothing, failed: 1 } };
}

function outcomeAfter(step: Step, code: number, seconds: string, counts: Counts): Outcome {
  if (code !== 0)
    return { step, word: 'FAILED', note: seconds, counts: { ...counts, failed: Math.max(counts.failed, 1) } };
  if (step.results && counts.passed === 0) {
    return { step, word: 'FAILED', note: 'no test was run', counts: { ...counts, failed: Math.max(counts.failed, 1) } };
  }
  return { step, word: 'ok', note: seconds, counts };
}

console.log('');
for (const one of outcomes.flatMap(({ failed = [] }) => failed)) console.log(`${one}\n`);
const total = { ...nothing };
for (const { step, word, note, counts } of outcomes) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  const cases = step.results && word !== 'not run' ? `, ${counts.passed} passed, ${counts.failed} failed` : '';
  console.log(`${word.padEnd(8)} ${step.title} (${note}${cases})`);
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = outcomes.every(({ word }) => word === 'ok' || word === 'skipped') ? 0 : 1;
