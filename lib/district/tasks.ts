import type { LocalText } from './local-text.ts';
import type { DistrictProfile } from './schema.ts';

/** One thing to do or to read, from the profile or from the district's calendar. */
export interface Task {
  id: string;
  title: LocalText;
  text: LocalText | null;
  /** ISO day; null: "please read", at any time. */
  due: string | null;
  /** Time of that day, such as `14:30`; null: the whole day. */
  at: string | null;
  /** Ids of schools; null: every school. */
  schools: readonly string[] | null;
  link: string | null;
}

/**
 * All tasks of a district.
 * @param feed what was read of which calendar; it counts only while the profile names that calendar
 */
export function tasksOf(
  { tasks }: Pick<DistrictProfile, 'tasks'>,
  feed: { url: string; tasks: readonly Task[] } | null,
): Task[] {
  const entries = tasks.entries.map((entry) => ({ ...entry, at: null }));
  return feed !== null && feed.url === tasks.feed ? [...entries, ...feed.tasks] : entries;
}

/** What is done is known by this: a task whose day was moved is to be done anew. */
export const taskKey = ({ id, due }: Pick<Task, 'id' | 'due'>): string => `${id}|${due ?? ''}`;

/** How the day stands to today. */
export type Urgency = 'overdue' | 'today' | 'soon' | 'later' | 'read';

/** Days ahead that "due" reaches; what comes after stands folded under "later". */
const AHEAD = 30;
/** Days after its own that a task which nobody has marked is still shown. */
const AFTER = 30;

const dayNumber = (iso: string): number => Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);

/** @param today ISO day */
export function urgency({ due }: Pick<Task, 'due'>, today: string): Urgency {
  if (due === null) return 'read';
  const left = dayNumber(due) - dayNumber(today);
  if (left < 0) return 'overdue';
  if (left === 0) return 'today';
  return left <= AHEAD ? 'soon' : 'later';
}

const order = (one: Task, other: Task): number =>
  // What is to be read at any time stands behind what has a day.
  (one.due ?? '9999').localeCompare(other.due ?? '9999') ||
  (one.at ?? '').localeCompare(other.at ?? '') ||
  one.title.en.localeCompare(other.title.en);

export interface TaskList {
  /** Not marked as done, and due within 30 days, overdue, or without a day. */
  open: Task[];
  /** Not marked, and further away. */
  later: Task[];
  done: Task[];
  /** How many are for certain schools, and left out because this person's school is not known. */
  ofSchools: number;
}

/**
 * The tasks of one person, the nearest first.
 * @param school the person's own school, by id; null: not chosen. It is not guessed: tasks of certain schools are
 *   then counted and not shown.
 * @param done keys of what was marked (`taskKey`)
 * @param today ISO day
 */
export function listTasks(
  tasks: readonly Task[],
  school: string | null,
  done: ReadonlySet<string>,
  today: string,
): TaskList {
  const current = tasks.filter(({ due }) => due === null || dayNumber(today) - dayNumber(due) <= AFTER);
  const mine = current.filter(({ schools }) => schools === null || (school !== null && schools.includes(school)));
  const sorted = [...mine].sort(order);
  const isDone = (task: Task) => done.has(taskKey(task));
  const waiting = sorted.filter((task) => !isDone(task));
  return {
    open: waiting.filter((task) => urgency(task, today) !== 'later'),
    later: waiting.filter((task) => urgency(task, today) === 'later'),
    done: sorted.filter(isDone),
    ofSchools: school === null ? current.length - mine.length : 0,
  };
}

/** Days ahead in which the toolbar button points to a task. */
const SOON = 7;

/** How many open tasks are to be seen to now: overdue, due within a week, or to be read. */
export const pressing = ({ open }: TaskList, today: string): number =>
  open.filter(({ due }) => due === null || dayNumber(due) - dayNumber(today) <= SOON).length;
