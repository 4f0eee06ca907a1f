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
 * The tasks of the page's main thread while something is done, in milliseconds of the processor. Tasks in which the
 * test itself reaches into the page are left out.
 */
export async function traceTasks(page: Page, during: () => Promise<void>): Promise<number[]> {
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
  const main = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread),
  );
  const ours = events.filter((event) => main.has(thread(event)));
  const hands = ours.filter(({ args }) => /DevTools/.test(args.chrome_mojo_event_info?.mojo_interface_tag ?? ''));
  return ours
    .filter(({ name }) => name === 'RunTask')
    .filter(
      (task) =>
        !hands.some(
          (hand) => thread(hand) === thread(task) && hand.ts >= task.ts && hand.ts <= task.ts + (task.dur ?? 0),
        ),
    )
    .map(({ tdur }) => (tdur ?? 0) / 1000);
}
