import ICAL from 'ical.js';
import { dayOf, dayOfIso, isoOf, recurringDays } from './tasks-recur.ts';
import { ruleOf } from './tasks-rule.ts';
import { inZone, type Moment, zoneNamed } from './tasks-time.ts';

type Component = InstanceType<typeof ICAL.Component>;
type Property = InstanceType<typeof ICAL.Property>;
type Time = InstanceType<typeof ICAL.Time>;

export interface When {
  /** ISO day. */
  today: string;
  /** The district's time zone, an IANA name: its clocks say on which day something is due. */
  zone: string;
}

/** How far ahead an entry is taken, and how long after its day. */
const AHEAD_DAYS = 400;
const AFTER_DAYS = 30;

const plainDay = ({ year, month, day }: Time): number => dayOf(year, month, day);
const clock = ({ hour, minute }: Time): string => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** The zone that a time is written in; null: in a zone that nobody knows. */
function writtenIn(property: Property | null, time: Time, zone: string): string | null {
  if (time.zone?.tzid === 'UTC') return 'UTC';
  const tzid = property?.getFirstParameter('tzid');
  return tzid ? zoneNamed(tzid) : zone;
}

/** A property's time; null where there is none, or no such day. */
export function timeOf(component: Component, name: string): Time | null {
  const property = component.getFirstProperty(name);
  // As it was written: the parser makes 1 March of 29 February 2027, a day that there is not.
  const written = String((property?.toJSON() as unknown[] | undefined)?.[3]).slice(0, 10);
  const value: unknown = property?.getFirstValue();
  return value instanceof ICAL.Time && isoOf(plainDay(value)) === written ? value : null;
}

/** The times of a property that may be a list, of periods too: as clocks in `zone` show them. */
function momentsOf(property: Property, own: string, zone: string): Moment[] {
  return (property.getValues() as unknown[]).map((value) => {
    const time: unknown = value instanceof ICAL.Period ? value.start : value;
    if (!(time instanceof ICAL.Time)) throw new Error('no time');
    if (time.isDate) return { day: isoOf(plainDay(time)), at: null };
    const from = writtenIn(property, time, own);
    if (from === null) throw new Error('unknown time zone');
    return inZone(isoOf(plainDay(time)), clock(time), from, zone);
  });
}

/** The days, in the series' own zone, that a `RECURRENCE-ID` or `EXDATE` names. */
const daysOf = (properties: readonly Property[], own: string): number[] =>
  properties.flatMap((property) => momentsOf(property, own, own).map(({ day }) => dayOfIso(day)));

/** How many days after its first an all-day entry ends: its end is the day after its last. */
function extraDays(component: Component, start: Time): number {
  if (!start.isDate) return 0;
  const end = timeOf(component, 'dtend');
  if (end) return end.isDate ? Math.max(0, plainDay(end) - plainDay(start) - 1) : 0;
  const long: unknown = component.getFirstPropertyValue('duration');
  return long instanceof ICAL.Duration ? Math.max(0, Math.ceil(long.toSeconds() / 86_400) - 1) : 0;
}

/** The days of a series by its rule; none without one. Throws on a rule that is not followed. */
function* ruled(component: Component, first: number, own: string, from: number, to: number): Generator<number> {
  const recur: unknown = component.getFirstPropertyValue('rrule');
  if (!(recur instanceof ICAL.Recur)) {
    yield first;
    return;
  }
  if (component.getAllProperties('rrule').length > 1 || component.hasProperty('exrule')) throw new Error('two rules');
  const { until } = recur;
  const last =
    until &&
    (until.zone?.tzid === 'UTC'
      ? inZone(until.toString().slice(0, 10), clock(until), 'UTC', own).day
      : isoOf(plainDay(until)));
  const rule = ruleOf(recur, last ? dayOfIso(last) : null);
  if (!rule) throw new Error('a rule that is not followed');
  yield* recurringDays(rule, first, from, to);
}

/**
 * When an entry is due next, or was due not long ago; null: not in sight. Throws on what cannot be followed.
 * @param moved `RECURRENCE-ID` of the single occurrences that stand in entries of their own
 */
export function nextDue(component: Component, moved: readonly Property[], { today, zone }: When): Moment | null {
  const name = component.name === 'vtodo' && component.hasProperty('due') ? 'due' : 'dtstart';
  const start = timeOf(component, name);
  if (!start) throw new Error('no time');
  const own = start.isDate ? zone : writtenIn(component.getFirstProperty(name), start, zone);
  if (own === null) throw new Error('unknown time zone');
  const extra = extraDays(component, start);
  const later = (day: number): string => isoOf(day + extra);
  const due = (day: number): Moment =>
    start.isDate ? { day: later(day), at: null } : inZone(isoOf(day), clock(start), own, zone);
  const first = plainDay(start);
  const now = dayOfIso(today);
  const added = component.getAllProperties('rdate');
  if (!component.hasProperty('rrule') && added.length === 0) {
    const once = due(first);
    const left = dayOfIso(once.day) - now;
    return left < -AFTER_DAYS || left > AHEAD_DAYS ? null : once;
  }
  if (component.name === 'vtodo') throw new Error('a recurring to-do');
  const gone = new Set(daysOf([...component.getAllProperties('exdate'), ...moved], own));
  const future = moved.filter((property) => /^thisandfuture$/i.test(String(property.getFirstParameter('range') ?? '')));
  const end = Math.min(now + AHEAD_DAYS, ...daysOf(future, own).map((day) => day - 1));
  const found: Moment[] = added
    .flatMap((property) => {
      const here = momentsOf(property, own, own);
      return momentsOf(property, own, zone).filter((_, at) => !gone.has(dayOfIso(here[at]?.day ?? today)));
    })
    .map((one) => (one.at === null ? { day: later(dayOfIso(one.day)), at: null } : one));
  for (const day of ruled(component, first, own, now - extra - 1, end)) {
    const one = due(day);
    if (gone.has(day) || one.day < today || day > end) continue;
    found.push(one);
    break;
  }
  const order = ({ day, at }: Moment) => `${day} ${at ?? ''}`;
  const ahead = found.filter(({ day }) => day >= today && dayOfIso(day) <= now + AHEAD_DAYS);
  return ahead.sort((one, other) => order(one).localeCompare(order(other)))[0] ?? null;
}
