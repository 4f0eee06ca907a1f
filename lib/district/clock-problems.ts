import type { ReplyClock } from './clock-schema.ts';

interface Problem {
  /** The field, below the clock. */
  path: (string | number)[];
  reason: string;
}

/** Whether the name is one of the time zone database; offsets such as "+05:00" change with no summer and are none. */
function isZone(name: string): boolean {
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function spanProblems(open: ReplyClock['open']): Problem[] {
  return Object.entries(open).flatMap(([day, spans]) =>
    spans.flatMap(({ from, to }, index) => {
      const at = ['open', day, index];
      const before = spans[index - 1];
      // "HH:MM" texts compare as their times do.
      if (from >= to)
        return [{ path: at, reason: `opens at ${from} and closes at ${to}: it must close after it opens` }];
      if (before !== undefined && from < before.to)
        return [{ path: at, reason: `starts at ${from}, before the time above it ends (${before.to})` }];
      return [];
    }),
  );
}

const backwards = (list: ReplyClock['holidays'], field: 'holidays' | 'peaks'): Problem[] =>
  list.flatMap(({ first, last }, index) =>
    last !== null && last < first
      ? [{ path: [field, index, 'last'], reason: `ends on ${last}, before it begins (${first})` }]
      : [],
  );

/** What does not fit in a clock beyond its single fields, in plain words. */
export function clockProblems(clock: ReplyClock): Problem[] {
  return [
    ...(isZone(clock.timeZone)
      ? []
      : [{ path: ['timeZone'], reason: 'is not a time zone that is known here, such as America/New_York' }]),
    ...(Object.values(clock.open).every((spans) => spans.length === 0)
      ? [{ path: ['open'], reason: 'has no open hour on any day, so no reply could be expected' }]
      : []),
    ...spanProblems(clock.open),
    ...backwards(clock.holidays, 'holidays'),
    ...backwards(clock.peaks, 'peaks'),
    ...(['hours', 'peakHours'] as const).flatMap((field) =>
      clock.counts === 'open-days' && clock[field] % 24 !== 0
        ? [{ path: [field], reason: 'must be whole days (24, 48, …), since "counts" is "open-days"' }]
        : [],
    ),
    ...(clock.peakHours < clock.hours
      ? [{ path: ['peakHours'], reason: `must be at least as many as the usual hours (${clock.hours})` }]
      : []),
  ];
}
