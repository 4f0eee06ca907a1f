import { rtInstalled } from '../../tests/helpdesk/rt.ts';

export type Step = {
  /** What it is called on the command line: `npm test -- lint types`. */
  name: string;
  title: string;
  command: string[];
  /** Which runner's results to count; absent for a step without test cases. */
  results?: 'vitest' | 'playwright';
  /** Steps without which this one cannot tell anything. */
  needs?: string[];
  /** It runs at the same time as the step before it, because each of them alone leaves a processor idle. */
  beside?: true;
  /** Says why the step cannot run on this machine; undefined when it can. */
  missing?: () => string | undefined;
};

const rtMissing = () => (rtInstalled() ? undefined : 'Request Tracker is not installed');

/** In the order they run: quick ones first. Programs come from node_modules/.bin, which bootstrap.mjs puts on PATH. */
export const steps: Step[] = [
  { name: 'lint', title: 'format and lint', command: ['biome', 'ci', '.'] },
  { name: 'types', title: 'types', command: ['tsc', '-p', '.', '--noEmit'], beside: true },
  {
    name: 'boundaries',
    title: 'boundaries',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'entrypoints', 'components', 'lib'],
  },
  { name: 'unused', title: 'unused code', command: ['knip'], beside: true },
  // Before the tests: those of structure weigh and read the builds.
  { name: 'build', title: 'build', command: ['npm', 'run', 'build'], beside: true },
  { name: 'unit', title: 'unit and structure', command: ['vitest', 'run'], results: 'vitest' },
  {
    name: 'e2e',
    title: 'Chromium',
    command: ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'],
    results: 'playwright',
    needs: ['build'],
  },
  {
    name: 'firefox',
    title: 'Firefox',
    command: ['vitest', 'run', '--config', 'tests/firefox/vitest.config.ts'],
    results: 'vitest',
    needs: ['build'],
  },
  {
    name: 'helpdesk',
    title: 'help desk',
    beside: true,
    command: ['playwright', 'test', '--config', 'tests/helpdesk/playwright.config.ts'],
    results: 'playwright',
    needs: ['build'],
    missing: rtMissing,
  },
];

/** The steps of one name or another, in order; those of one list run at the same time. No names means all. */
export function groupsOf(wanted: readonly string[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    if (!step.beside || groups.length === 0) groups.push([]);
    if (wanted.length === 0 || wanted.includes(step.name)) groups.at(-1)?.push(step);
  }
  return groups.filter((group) => group.length > 0);
}
