import { school } from '../scenarios/define.ts';
import type { PracticeTiming } from '../types.ts';
import type { ExpectedTool, PracticeTool } from './types.ts';

type Data = Pick<PracticeTool, 'id' | 'page' | 'title' | 'about' | 'tool' | 'slug' | 'toolCode' | 'skins' | 'blocks'> &
  Partial<Pick<PracticeTool, 'person' | 'flags' | 'query'>> & {
    at: keyof typeof school;
    timing?: Partial<PracticeTiming>;
    expected: Partial<ExpectedTool> & Pick<ExpectedTool, 'flagsReadable'>;
  };

/**
 * Fills in what most scenarios share: nobody in hand, no flags, a quick page, nothing found, every check able to run.
 * The flags that have a name are the ones expected, unless the scenario says otherwise.
 */
export function tool({ at, expected, timing, ...data }: Data): PracticeTool {
  const flags = data.flags ?? [];
  return {
    person: null,
    query: {},
    ...data,
    ...school[at],
    flags,
    timing: { rows: 60, flags: 120, rewrites: false, ...timing },
    expected: {
      findings: [],
      couldNotRun: [],
      flags: flags.filter(({ text }) => text !== '').map(({ kind }) => kind),
      facts: {},
      context: {},
      ...expected,
    },
  };
}
