import type { Case } from './cases.ts';
import type { Run } from './cold.ts';
import { median, medianOf, ms, percent, times } from './numbers.ts';
import type { PopupOpened } from './popup.ts';
import type { PageOpened } from './settings.ts';
import type { Whole } from './whole.ts';

export interface Results {
  runs: number;
  /** Programs that wanted a processor while it ran, on average, and how many processors there are. */
  load: { average: number; processors: number };
  bytes: { loader: number; reader: number; layer: number };
  cold: { case: Case; runs: Run[] }[];
  whole: { case: Case; runs: Whole[] }[];
  /** Script time (ms) of inserting 4,000 rows, without and with the extension, run by run. */
  insert: { without: number; with: number }[];
  /** The settings page beside an empty page of the extension. */
  settings: PageOpened[];
  /** The popup with the report of a Relationships page beside an empty popup. */
  popup: PopupOpened[];
}

type Line = [what: string, where: string, target: string, measured: string, met: string];

const said = (met: boolean | null): string => (met === null ? '' : met ? 'yes' : 'NO');
const within = (value: number | null, limit: number) => (value === null ? null : value <= limit);
const ours = ({ loader, read, check, mark }: Run) => loader + read + check + mark;

/** Every measure that has a target, one line each. */
function targets({ bytes, cold, whole, insert, settings, popup }: Results): Line[] {
  const lines: Line[] = [
    ['loader, packed', 'build', '<= 5 KiB', `${bytes.loader} B`, said(bytes.loader <= 5 * 1024)],
    ['reader, packed', 'build', '<= 25 KiB', `${bytes.reader} B`, said(bytes.reader <= 25 * 1024)],
    ['mark layer, packed: only where there is a mark', 'build', '', `${bytes.layer} B`, ''],
  ];
  for (const { case: one, runs } of cold) {
    const walks = medianOf(runs, (run) => (run.read + run.check) / run.walk);
    const axe = medianOf(runs, (run) => ours(run) / run.axe);
    const again = medianOf(runs, (run) => run.again && run.again / run.read);
    const big = one.rows >= 1500;
    lines.push([
      'read + check, of the plain walk',
      one.name,
      big ? '<= 3x' : '',
      times(walks),
      big ? said(within(walks, 3)) : '',
    ]);
    lines.push(['all of it, of axe-core label', one.name, '<= 1/20', times(axe), said(within(axe, 1 / 20))]);
    if (runs.some((run) => run.again !== null))
      lines.push([
        'one changed box, of the first read',
        one.name,
        '<= 10 %',
        percent(again),
        said(again !== null && again <= 0.1),
      ]);
  }
  for (const { case: one, runs } of whole) {
    const count = Math.max(...runs.map(({ moved }) => moved));
    const part = medianOf(runs, ({ longest }) => longest.ours);
    const task = medianOf(runs, ({ longest }) => longest.task);
    const processor = medianOf(runs, ({ longest }) => longest.processor);
    lines.push(['page elements moved', one.name, '0', `${count} of ${runs[0]?.elements ?? 0}`, said(count === 0)]);
    lines.push([
      'our scripts in one task (the task, its processor time)',
      one.name,
      '<= 50 ms',
      `${ms(part)} (${ms(task)}, ${ms(processor)})`,
      said(within(part, 50)),
    ]);
  }
  if (insert.length > 0) {
    const extra = median(insert.map((run) => run.with)) - median(insert.map((run) => run.without));
    lines.push(['script of a 4,000-row insert, extra', 'roster', '<= 30 ms', ms(extra), said(extra <= 30)]);
  }
  if (settings.length > 0) {
    const opened = medianOf(settings, (run) => run.settings / run.empty);
    const took = ms(medianOf(settings, (run) => run.settings));
    const what = 'settings usable, of an empty extension page';
    lines.push([what, `settings (${took})`, '<= 3x', times(opened), said(within(opened, 3))]);
  }
  if (popup.length > 0) {
    const composed = medianOf(popup, (run) => run.popup / run.empty);
    const took = ms(medianOf(popup, (run) => run.popup));
    const what = 'ticket in the popup usable, of an empty popup';
    lines.push([what, `popup (${took})`, '<= 2x', times(composed), said(within(composed, 2))]);
  }
  return lines;
}

/** The steps of each case: medians, each also as a ratio to the plain walk and to axe-core in the same run. */
function stepTable({ cold }: Results): string[][] {
  return cold.flatMap(({ case: one, runs }) => {
    const line = (name: string, pick: (run: Run) => number | null) => [
      one.name,
      name,
      ms(medianOf(runs, pick)),
      times(medianOf(runs, (run) => ratio(pick(run), run.walk))),
      times(medianOf(runs, (run) => ratio(pick(run), run.axe))),
    ];
    return [
      line('loader', (run) => run.loader),
      line('read', (run) => run.read),
      line('check', (run) => run.check),
      line('mark', (run) => run.mark),
      line('read one changed box', (run) => run.again),
      line('plain walk', (run) => run.walk),
      line('axe-core label', (run) => run.axe),
    ];
  });
}

const ratio = (value: number | null, to: number): number | null => (value === null ? null : value / to);

const table = (head: string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** All of it, to read. */
export function markdown(results: Results): string {
  return [
    '# Bench',
    '',
    `Cold: a new page and process for each measurement. Medians of ${results.runs} runs; each ratio is taken within a run.`,
    `The machine was this busy: ${results.load.average.toFixed(1)} on ${results.load.processors} processors.`,
    '',
    table(['Measure', 'Page', 'Target', 'Measured', 'Met'], targets(results)),
    '',
    table(['Page', 'Step', 'Time', 'Of the plain walk', 'Of axe-core label'], stepTable(results)),
    '',
  ].join('\n');
}
