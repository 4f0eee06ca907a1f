import type { CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the task's own thread, without what other programs took meanwhile. */
  tdur?: number;
  id?: string;
  args: { data?: ProfileData };
}

interface ProfileData {
  startTime?: number;
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
  timeDeltas?: number[];
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

const categories = [
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'devtools.timeline',
];

/**
 * Records what the tab's process does. Ends with all events; ours are found by the address of the script, also where a
 * promise or an observer called it.
 */
export async function startTrace(page: Page): Promise<() => Promise<TraceEvent[]>> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', { traceConfig: { includedCategories: categories }, transferMode: 'ReportEvents' });
  return async () => {
    const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
    await cdp.send('Tracing.end');
    await complete;
    await cdp.detach();
    return events;
  };
}

/** The moments (microseconds) at which scripts of the extension were running, each with how long the sample stands for. */
function ourSamples(events: readonly TraceEvent[]): { at: number; lasts: number; thread: string }[] {
  const samples: { at: number; lasts: number; thread: string }[] = [];
  for (const profile of events.filter(({ name }) => name === 'Profile')) {
    const chunks = events.filter(
      ({ name, id, pid }) => name === 'ProfileChunk' && id === profile.id && pid === profile.pid,
    );
    const ours = new Map<number, boolean>();
    let at = profile.args.data?.startTime ?? profile.ts;
    for (const { args } of chunks.sort((a, b) => a.ts - b.ts)) {
      for (const { id, parent, callFrame } of args.data?.cpuProfile?.nodes ?? []) {
        const own = callFrame.url?.startsWith('chrome-extension://') ?? false;
        ours.set(id, own || (parent !== undefined && ours.get(parent) === true));
      }
      const deltas = args.data?.timeDeltas ?? [];
      for (const [index, node] of (args.data?.cpuProfile?.samples ?? []).entries()) {
        at += deltas[index] ?? 0;
        const lasts = args.data?.timeDeltas?.[index + 1] ?? 0;
        if (ours.get(node)) samples.push({ at, lasts, thread: `${profile.pid}:${profile.tid}` });
      }
    }
  }
  return samples;
}

export interface OurWork {
  /** The task that our scripts held up most: how long it was, its processor time, and our part of that; ms. */
  longest: { task: number; processor: number; ours: number };
  /** All that our scripts took in the tab's process; ms. */
  total: number;
}

/** Finds the tasks of the tab in which our scripts ran. */
export function ourWork(events: readonly TraceEvent[]): OurWork {
  const samples = ourSamples(events);
  const tasks = events.filter(({ name, dur }) => name === 'RunTask' && dur !== undefined);
  let longest = { task: 0, processor: 0, ours: 0 };
  for (const { ts, dur = 0, tdur = dur, pid } of tasks) {
    const inside = samples.filter(({ at, thread }) => thread.startsWith(`${pid}:`) && at >= ts && at < ts + dur);
    const sampled = inside.reduce((sum, { lasts }) => sum + lasts, 0) / 1000;
    // Samples go on while other programs have the processor; the thread's own time is all that can be ours.
    const ours = Math.min(sampled, dur / 1000, tdur / 1000);
    if (ours > longest.ours) longest = { task: dur / 1000, processor: tdur / 1000, ours };
  }
  return { longest, total: samples.reduce((sum, { lasts }) => sum + lasts, 0) / 1000 };
}
