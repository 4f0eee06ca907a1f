import { createOverlay } from '../../components/overlay/mount.tsx';
import { know } from '../../lib/campus/know.ts';
import { elementOf } from '../../lib/campus/lists/line.ts';
import { type FrameConfig, type FrameResult, frameReader } from '../../lib/campus/read-frame.ts';
import type { MarkView } from '../../lib/messages/map.ts';
import { type BuildInput, buildReport } from '../../lib/report/build.ts';
import { markViews } from '../../lib/report/marks.ts';
import { timedCallbacks } from './callbacks.ts';

/** Runs inside the frame that holds the rows. Times are ms. */
export interface Steps {
  rows: number;
  findings: number;
  read: number;
  check: number;
  mark: number;
  /** null: a changed box was not enough and the whole page would be read again. */
  again: number | null;
}

export interface StepsInput {
  config: FrameConfig;
  district: BuildInput['district'];
}

const frames = (count: number) =>
  new Promise<void>((done) => {
    const next = (left: number) => (left === 0 ? done() : requestAnimationFrame(() => next(left - 1)));
    next(count);
  });

/** Presses a box as the page's own script would see it, and gives the element that changed. */
function change(cell: Element): Element {
  const box = cell.matches('input,[role=checkbox]') ? cell : cell.querySelector('input,[role=checkbox]');
  if (!box) throw new Error('The row has no box to change.');
  if (box instanceof HTMLInputElement) box.checked = !box.checked;
  else box.setAttribute('aria-checked', String(box.getAttribute('aria-checked') !== 'true'));
  return box;
}

/** The lines of the page that has most of them: a document may be like two pages. */
const longest = ({ pages }: FrameResult) =>
  pages.map(({ page }) => page.rows).sort((one, other) => other.length - one.length)[0] ?? [];

async function mark(result: FrameResult, report: ReturnType<typeof buildReport>['report']): Promise<number> {
  if (!report) return 0;
  const views = markViews(
    report.findings,
    report.pages.map(({ page }) => page),
    'en',
  );
  const spent = timedCallbacks(window);
  const start = performance.now();
  const overlay = createOverlay(document, { help: () => {}, pause: () => {} });
  const rows = longest(result);
  const locate = ({ row, field }: Pick<MarkView, 'row' | 'field'>) => {
    const found = rows[row];
    return found ? { row: found.element, field: elementOf(found, field ?? 'name') ?? null } : null;
  };
  overlay.show(views, {}, locate, null);
  const first = performance.now() - start;
  await frames(4);
  return first + spent.stop();
}

/** Reads, checks, marks, then changes a box of the middle row and reads that again: each once, as on a new page. */
async function steps({ config, district }: StepsInput): Promise<Steps> {
  const reader = frameReader(window, 'bench', config);
  const start = performance.now();
  const result = await reader.read(() => false);
  const read = performance.now() - start;
  if (!result) throw new Error('The reading was stopped.');
  const from = performance.now();
  const { report } = buildReport({
    tabId: 1,
    origin: location.origin,
    frames: [{ frameId: 0, reading: know(result.reading, '2026-11-02') }],
    pairs: {},
    district,
    today: '2026-11-02',
    language: 'en',
    now: Date.now(),
  });
  const check = performance.now() - from;
  const marking = await mark(result, report);
  const rows = longest(result);
  const middle = rows[Math.floor(rows.length / 2)];
  const cell = middle && (elementOf(middle, 'portal') ?? elementOf(middle, 'secondary'));
  let again: number | null = null;
  if (cell) {
    const changed = change(cell);
    const then = performance.now();
    if (reader.readAgain([changed], false)) again = performance.now() - then;
  }
  return { rows: rows.length, findings: report?.findings.length ?? 0, read, check, mark: marking, again };
}

Object.assign(globalThis, { bench: { steps } });
