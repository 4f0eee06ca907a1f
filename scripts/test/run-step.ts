import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Step } from './steps.ts';

/**
 * Runs a step's command in this terminal, its results also going to a JSON file when it has test cases.
 * @returns the exit code; 1 when the program could not start or was ended by a signal.
 */
export async function runStep(step: Step, resultsFile: string): Promise<number> {
  const [program = '', ...args] = step.command;
  if (step.results === 'vitest') args.push('--reporter=default', '--reporter=json', `--outputFile.json=${resultsFile}`);
  const env =
    step.results === 'playwright' ? { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: resultsFile } : process.env;
  const child = spawn(program, args, { stdio: 'inherit', env });
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    return code ?? 1;
  } catch (error) {
    console.error(`${program}: ${(error as Error).message}`);
    return 1;
  }
}
