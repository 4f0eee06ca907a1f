import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Step } from './steps.ts';

export interface Ended {
  /** 1 when the program could not start or was ended by a signal. */
  code: number;
  /** What it printed, where that did not go to this terminal at once. */
  said: string;
}

/**
 * Runs a step's command, its results also going to a JSON file when it has test cases.
 * @param aloud whether it prints to this terminal; what steps print that run at the same time would be mixed up
 */
export async function runStep(step: Step, resultsFile: string, aloud: boolean): Promise<Ended> {
  const [program = '', ...args] = step.command;
  if (step.results === 'vitest') args.push('--reporter=default', '--reporter=json', `--outputFile.json=${resultsFile}`);
  const env =
    step.results === 'playwright' ? { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: resultsFile } : process.env;
  const child = spawn(program, args, { stdio: aloud ? 'inherit' : ['ignore', 'pipe', 'pipe'], env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  try {
    const [code] = (await once(child, aloud ? 'exit' : 'close')) as [number | null];
    return { code: code ?? 1, said };
  } catch (error) {
    return { code: 1, said: `${said}${program}: ${(error as Error).message}\n` };
  }
}
