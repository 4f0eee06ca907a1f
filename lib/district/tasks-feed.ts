import ICAL from 'ical.js';
import type { Task } from './tasks.ts';
import { nextDue, timeOf, type When } from './tasks-due.ts';

type Component = InstanceType<typeof ICAL.Component>;
type Property = InstanceType<typeof ICAL.Property>;

/** What a calendar holds, or that it is none. */
export type FeedReading =
  | { ok: true; tasks: Task[] /** Entries that could not be read or are not followed. */; skipped: number }
  | { ok: false };

const MOST_TASKS = 300;

const textOf = (component: Component, name: string, most: number): string => {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim().slice(0, most) : '';
};

/** A task of an entry; null when there is nothing to do about it any more. Throws on what cannot be read. */
function taskOf(component: Component, moved: readonly Property[], when: When): Task | null {
  if (/^(cancelled|completed)$/i.test(textOf(component, 'status', 20)) || component.hasProperty('completed'))
    return null;
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

/** By id, the occurrences of a series that stand in entries of their own. */
function movedBy(components: readonly Component[]): Map<string, Property[]> {
  const moved = new Map<string, Property[]>();
  for (const component of components) {
    const was = timeOf(component, 'recurrence-id') ? component.getFirstProperty('recurrence-id') : null;
    const uid = textOf(component, 'uid', 200);
    if (was) moved.set(uid, [...(moved.get(uid) ?? []), was]);
  }
  return moved;
}

/** The entries of a calendar's text. Throws where it is none, or one of its entries is broken. */
function entriesOf(text: string): Component[] {
  const parsed = ICAL.parse(text) as unknown[];
  const calendars = (typeof parsed[0] === 'string' ? [parsed] : parsed).map((one) => new ICAL.Component(one as string));
  if (calendars.length === 0 || calendars.some(({ name }) => name !== 'vcalendar')) throw new Error('no calendar');
  return calendars.flatMap((one) => [...one.getAllSubcomponents('vevent'), ...one.getAllSubcomponents('vtodo')]);
}

/** The same of a calendar with an entry that the parser stops at: each entry by itself. */
function oneByOne(text: string): { components: Component[]; broken: number } | null {
  if (!/^\s*BEGIN:VCALENDAR\b/i.test(text)) return null;
  const found = text.match(/^BEGIN:(VEVENT|VTODO)[ \t]*\n[\s\S]*?^END:\1[ \t]*$/gim) ?? [];
  let broken = 0;
  const components = found.flatMap((entry) => {
    try {
      return entriesOf(`BEGIN:VCALENDAR\n${entry}\nEND:VCALENDAR`);
    } catch {
      broken += 1;
      return [];
    }
  });
  return components.length > 0 ? { components, broken } : null;
}

function read(text: string): { components: Component[]; broken: number } | null {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  try {
    return { components: entriesOf(lines), broken: 0 };
  } catch {
    return oneByOne(lines);
  }
}

/** Whether an occurrence that was moved takes all that come after it along: only its own day is known then. */
const movesRest = (component: Component): boolean =>
  /^thisandfuture$/i.test(String(component.getFirstProperty('recurrence-id')?.getFirstParameter('range') ?? ''));

/**
 * Reads a calendar in iCalendar format: events and to-dos, of a series the next one. All of it is for every school.
 * @param text the file as it came; never throws
 */
export function readFeed(text: string, when: When): FeedReading {
  const found = read(text);
  if (found === null) return { ok: false };
  const { components } = found;
  let skipped = found.broken;
  const moved = movedBy(components);
  const tasks = components.flatMap((component) => {
    try {
      const own = timeOf(component, 'recurrence-id') ? [] : (moved.get(textOf(component, 'uid', 200)) ?? []);
      if (movesRest(component)) skipped += 1;
      const task = taskOf(component, own, when);
      return task ? [task] : [];
    } catch {
      skipped += 1;
      return [];
    }
  });
  // ISO days and times of day: they compare as texts do.
  const ordered = tasks
    .map((task) => ({ task, order: `${task.due ?? ''} ${task.at ?? ''}` }))
    .sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0));
  const same = (one: Task) => [one.id, one.due, one.at].join('\n');
  const once = [...new Map(ordered.map(({ task }) => [same(task), task])).values()];
  return { ok: true, tasks: once.slice(0, MOST_TASKS), skipped };
}
