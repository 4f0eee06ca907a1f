import { z } from 'zod';
import { type Task, taskKey } from '../district/tasks.ts';
import { localItem } from './local-item.ts';

/** What may be wrong with the district's calendar. */
const problem = z.enum(['permission', 'network', 'answer', 'moved', 'size', 'no-calendar']);
export type FeedProblem = z.infer<typeof problem>;

const task = z.strictObject({
  id: z.string(),
  title: z.strictObject({ en: z.string() }),
  text: z.strictObject({ en: z.string() }).nullable(),
  due: z.iso.date().nullable(),
  at: z.string().nullable(),
  schools: z.array(z.string()).readonly().nullable(),
  link: z.string().nullable(),
}) satisfies z.ZodType<Task>;

/** The district's calendar as it was fetched last; what was read of it stays when a later fetch fails. */
const feed = z.strictObject({
  url: z.string(),
  /** The last try, ms since the epoch. */
  triedAt: z.number(),
  /** The last copy that could be read, ms since the epoch; null: none yet. */
  fetchedAt: z.number().nullable(),
  etag: z.string().nullable(),
  /** That copy, so that the next days of a series can be found without fetching it again. */
  text: z.string(),
  /** ISO day for which `tasks` were found. */
  asOf: z.iso.date().nullable(),
  tasks: z.array(task),
  /** Entries that could not be read. */
  skipped: z.int(),
  /** What went wrong in the last try; null: nothing. */
  problem: problem.nullable(),
  /** The status that the server answered with, for the message. */
  status: z.int().nullable(),
});
export type Feed = Omit<z.infer<typeof feed>, 'tasks'> & { tasks: Task[] };

/** `tasks-feed` in `storage.local`. */
export const feedItem = localItem<Feed>('tasks-feed', feed);

/** `tasks-done` in `storage.local`: the day on which a task was marked, by `taskKey`. */
export const tasksDoneItem = localItem('tasks-done', z.record(z.string().max(600), z.iso.date()));

/** More marks than this are not kept; the oldest go. */
const MOST_MARKS = 1000;

/** Marks a task as read or done, or takes the mark back. @param today ISO day */
export const markTask = (one: Pick<Task, 'id' | 'due'>, done: boolean, today: string): Promise<void> =>
  tasksDoneItem.change((before) => {
    const { [taskKey(one)]: _, ...others } = before ?? {};
    const kept = Object.entries(others)
      .sort(([, first], [, second]) => second.localeCompare(first))
      .slice(0, MOST_MARKS - 1);
    return { ...Object.fromEntries(kept), ...(done ? { [taskKey(one)]: today } : {}) };
  });
