import type { Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Start and length, in microseconds of the clock. */
  ts: number;
  dur?: number;
  /** The thread's own time on the processor, in microseconds: what other programs take is not in it. */
  tdur?: number;
  args: { name?: string; chrome_mojo_event_info?: { mojo_interface_tag?: string } };
}

const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;

/**
 * What a page did while something is done, in milliseconds of the processor.
 * @returns the tasks of its main thread, without those in which the test itself reaches into the page, and the time that
 *   its workers took together
 */
export async function traceTasks(
  page: Page,
  during: () => Promise<void>,
): Promise<{ tasks: number[]; workers: number }> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] },
  });
  await during();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const threadsNamed = (pattern: RegExp) =>
    new Set(events.filter(({ name, args }) => name === 'thread_name' && pattern.test(args.name ?? '')).map(thread));
  const tasksOf = (threads: ReadonlySet<string>) =>
    events.filter((event) => event.name === 'RunTask' && threads.has(thread(event)));
  const time = ({ tdur = 0 }: TraceEvent) => tdur / 1000;
  const main = threadsNamed(/^CrRendererMain$/);
  const hands = events.filter(
    (event) => main.has(thread(event)) && /DevTools/.test(event.args.chrome_mojo_event_info?.mojo_interface_tag ?? ''),
  );
  const isHand = (task: TraceEvent) =>
    hands.some((hand) => thread(hand) === thread(task) && hand.ts >= task.ts && hand.ts <= task.ts + (task.dur ?? 0));
  return {
    tasks: tasksOf(main)
      .filter((task) => !isHand(task))
      .map(time),
    workers: tasksOf(threadsNamed(/^DedicatedWorker/))
      .map(time)
      .reduce((sum, one) => sum + one, 0),
  };
}
