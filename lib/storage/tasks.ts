import { type Task, taskKey } from '../district/tasks.ts';
import { fields, isoDay, list, number, oneOf, orNull, record, type Shape, type Shaped, text, whole } from '../shape.ts';
import { localItem } from './local-item.ts';
import { shaped } from './reads.ts';

/** What may be wrong with the district's calendar. */
const problem = oneOf(['permission', 'network', 'answer', 'moved', 'size', 'no-calendar']);
export type FeedProblem = Shaped<typeof problem>;

const task: Shape<Task> = fields({
  id: text(),
  title: fields({ en: text() }),
  text: orNull(fields({ en: text() })),
  due: orNull(isoDay),
  at: orNull(text()),
  schools: orNull(list(text())),
  link: orNull(text()),
});

/** The district's calendar as it was fetched last; what was read of it stays when a later fetch fails. */
const feed = fields({
  url: text(),
  /** The last try, ms since the epoch. */
  triedAt: number,
  /** The last copy that could be read, ms since the epoch; null: none yet. */
  fetchedAt: orNull(number),
  etag: orNull(text()),
  /** That copy, so that the next days of a series can be found without fetching it again. */
  text: text(),
  /** ISO day for which `tasks` were found. */
  asOf: orNull(isoDay),
  tasks: list(task),
  /** Entries that could not be read. */
  skipped: whole,
  /** What went wrong in the last try; null: nothing. */
  problem: orNull(problem),
  /** The status that the server answered with, for the message. */
  status: orNull(whole),
});
export type Feed = Shaped<typeof feed>;

/** `tasks-feed` in `storage.local`. */
export const feedItem = localItem<Feed>('tasks-feed', shaped(feed));

/** `tasks-done` in `storage.local`: the day on which a task was marked, by `taskKey`. */
export const tasksDoneItem = localItem('tasks-done', shaped(record(isoDay, 600)));

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
