import ICAL from 'ical.js';
import type { Task } from './tasks.ts';
import { dayOf, dayOfIso, isoOf, recurringDays } from './tasks-recur.ts';
import { ruleOf } from './tasks-rule.ts';
import { inZone, type Moment, zoneNamed } from './tasks-time.ts';

type Component = InstanceType<typeof ICAL.Component>;
type Time = InstanceType<typeof ICAL.Time>;

/** What a calendar holds, or that it is none. */
export type FeedReading =
  | { ok: true; tasks: Task[] /** Entries that could not be read or are not followed. */; skipped: number }
  | { ok: false };

interface When {
  /** ISO day. */
  today: string;
  /** The district's time zone, an IANA name: its clocks say on which day something is due. */
  zone: string;
}

/** How far ahead an entry is taken, and how long after its day. */
const AHEAD_DAYS = 400;
const AFTER_DAYS = 30;
const MOST_TASKS = 300;

const plainDay = ({ year, month, day }: Time): number => dayOf(year, month, day);
const clock = ({ hour, minute }: Time): string => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** The zone that a time is written in; null: in a zone that nobody knows. */
function writtenIn(component: Component, name: string, time: Time, zone: string): string | null {
  if (time.zone?.tzid === 'UTC') return 'UTC';
  const tzid = component.getFirstProperty(name)?.getFirstParameter('tzid');
  return tzid ? zoneNamed(tzid) : zone;
}

const textOf = (component: Component, name: string, most: number): string => {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim().slice(0, most) : '';
};

function timeOf(component: Component, name: string): Time | null {
  const property = component.getFirstProperty(name);
  // As it was written: the parser makes 1 March of 29 February 2027, a day that there is not.
  const written = String((property?.toJSON() as unknown[] | undefined)?.[3]).slice(0, 10);
  const value: unknown = property?.getFirstValue();
  return value instanceof ICAL.Time && isoOf(plainDay(value)) === written ? value : null;
}

/** How many days after its first an all-day entry ends: its end is the day after its last. */
function extraDays(component: Component, start: Time): number {
  const end = timeOf(component, 'dtend');
  return start.isDate && end?.isDate ? Math.max(0, plainDay(end) - plainDay(start) - 1) : 0;
}

/** The days that an entry was moved away from or left out on. */
function without(component: Component, moved: readonly number[]): Set<number> {
  const left = component
    .getAllProperties('exdate')
    .flatMap((property) => property.getValues() as unknown[])
    .flatMap((value) => (value instanceof ICAL.Time ? [plainDay(value)] : []));
  return new Set([...left, ...moved]);
}

/** When an entry is due next, or was due not long ago; null: not in sight. Throws on what cannot be followed. */
function nextDue(component: Component, moved: readonly number[], { today, zone }: When): Moment | null {
  const name = component.name === 'vtodo' && component.hasProperty('due') ? 'due' : 'dtstart';
  const start = timeOf(component, name);
  if (!start) throw new Error('no time');
  const from = start.isDate ? zone : writtenIn(component, name, start, zone);
  if (from === null) throw new Error('unknown time zone');
  const extra = extraDays(component, start);
  const due = (day: number): Moment =>
    start.isDate ? { day: isoOf(day + extra), at: null } : inZone(isoOf(day), clock(start), from, zone);
  const first = plainDay(start);
  const now = dayOfIso(today);
  const recur: unknown = component.getFirstPropertyValue('rrule');
  if (!(recur instanceof ICAL.Recur)) {
    const once = due(first);
    const left = dayOfIso(once.day) - now;
    return left < -AFTER_DAYS || left > AHEAD_DAYS ? null : once;
  }
  if (component.name === 'vtodo') throw new Error('a recurring to-do');
  const { until } = recur;
  const last =
    until &&
    (until.zone?.tzid === 'UTC'
      ? inZone(until.toString().slice(0, 10), clock(until), 'UTC', from).day
      : isoOf(plainDay(until)));
  const rule = ruleOf(recur, last ? dayOfIso(last) : null);
  if (!rule) throw new Error('a rule that is not followed');
  const gone = without(component, moved);
  for (const day of recurringDays(rule, first, now - extra - 1, now + AHEAD_DAYS)) {
    const one = due(day);
    if (!gone.has(day) && one.day >= today) return one;
  }
  return null;
}

/** A task of an entry; null when there is nothing to do about it any more. Throws on what cannot be read. */
function taskOf(component: Component, moved: readonly number[], when: When): Task | null {
  if (/^(cancelled|completed)$/i.test(textOf(component, 'status', 20))) return null;
  const title = textOf(component, 'summary', 300);
  if (title === '') throw new Error('no title');
  const due = nextDue(component, moved, when);
  if (!due) return null;
  const text = textOf(component, 'description', 4000);
  const link = textOf(component, 'url', 2000);
  return {
    id: `feed:${textOf(component, 'uid', 200) || title}`,
    title: { en: title },
    text: text === '' ? null : { en: text },
    due: due.day,
    at: due.at,
    schools: null,
    link: /^https:\/\//i.test(link) && URL.canParse(link) ? link : null,
  };
}

/** By id, the days that single occurrences of a series were moved away from. */
function movedDays(components: readonly Component[]): Map<string, number[]> {
  const moved = new Map<string, number[]>();
  for (const component of components) {
    const was = timeOf(component, 'recurrence-id');
    const uid = textOf(component, 'uid', 200);
    if (was) moved.set(uid, [...(moved.get(uid) ?? []), plainDay(was)]);
  }
  return moved;
}

/**
 * Reads a calendar in iCalendar format: events and to-dos, of a series the next one. All of it is for every school.
 * @param text the file as it came; never throws
 */
export function readFeed(text: string, when: When): FeedReading {
  let components: Component[];
  try {
    const parsed = ICAL.parse(text.replace(/^\uFEFF/, '')) as unknown[];
    const calendars = (typeof parsed[0] === 'string' ? [parsed] : parsed).map(
      (one) => new ICAL.Component(one as string),
    );
    if (calendars.length === 0 || calendars.some(({ name }) => name !== 'vcalendar')) return { ok: false };
    components = calendars.flatMap((one) => [
      ...one.getAllSubcomponents('vevent'),
      ...one.getAllSubcomponents('vtodo'),
    ]);
  } catch {
    return { ok: false };
  }
  let skipped = 0;
  const moved = movedDays(components);
  const tasks = components.flatMap((component) => {
    try {
      const own = timeOf(component, 'recurrence-id') ? [] : (moved.get(textOf(component, 'uid', 200)) ?? []);
      const task = taskOf(component, own, when);
      return task ? [task] : [];
    } catch {
      skipped += 1;
      return [];
    }
  });
  tasks.sort((one, other) => (one.due ?? '').localeCompare(other.due ?? ''));
  return { ok: true, tasks: tasks.slice(0, MOST_TASKS), skipped };
}
