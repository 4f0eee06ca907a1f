import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../../lib/district/parse.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { listTasks, pressing, type Task, taskKey, tasksOf, urgency } from '../../../lib/district/tasks.ts';

const task = (id: string, due: string | null, schools: string[] | null = null): Task => ({
  id,
  title: { en: id },
  text: null,
  due,
  at: null,
  schools,
  link: null,
});
const ids = (tasks: Task[]) => tasks.map(({ id }) => id);
const today = '2026-11-26';

describe('what is due', () => {
  it.each([
    [null, 'read'],
    ['2026-11-25', 'overdue'],
    ['2026-11-26', 'today'],
    ['2026-11-27', 'soon'],
    ['2026-12-26', 'soon'],
    ['2026-12-27', 'later'],
  ])('%s is %s', (due, expected) => {
    expect(urgency({ due }, today)).toBe(expected);
  });

  it('counts days over 29 February and the change of the clocks', () => {
    expect(urgency({ due: '2028-03-30' }, '2028-02-29')).toBe('soon');
    expect(urgency({ due: '2028-03-31' }, '2028-02-29')).toBe('later');
    expect(urgency({ due: '2027-03-15' }, '2027-03-14')).toBe('soon');
  });

  const tasks = [
    task('later', '2027-03-01'),
    task('letter', null),
    task('soon', '2026-12-01'),
    task('over', '2026-11-20'),
    task('long-over', '2026-10-26'),
    task('alder', '2026-11-30', ['alder-high']),
    task('birch', '2026-11-29', ['birch-middle']),
  ];

  it('stands in order, for every school and for mine', () => {
    const list = listTasks(tasks, 'alder-high', new Set(), today);
    expect(ids(list.open)).toEqual(['over', 'alder', 'soon', 'letter']);
    expect(ids(list.later)).toEqual(['later']);
    expect(list.ofSchools).toBe(0);
  });

  it('of certain schools is counted, not guessed, while no school is chosen', () => {
    const list = listTasks(tasks, null, new Set(), today);
    expect(ids(list.open)).toEqual(['over', 'soon', 'letter']);
    expect(list.ofSchools).toBe(2);
  });

  it('goes when it is marked, and comes back when its day was moved', () => {
    const done = new Set([taskKey(task('soon', '2026-12-01')), taskKey(task('letter', null))]);
    const list = listTasks(tasks, null, done, today);
    expect(ids(list.open)).toEqual(['over']);
    expect(ids(list.done)).toEqual(['soon', 'letter']);
    const moved = listTasks([task('soon', '2026-12-02')], null, done, today);
    expect(ids(moved.open)).toEqual(['soon']);
  });

  it('is pressing when it is overdue, due in a week or to be read', () => {
    expect(pressing(listTasks(tasks, null, new Set(), today), today)).toBe(3);
    expect(pressing(listTasks([task('x', '2026-12-04')], null, new Set(), today), today)).toBe(0);
  });
});

describe('tasks of the profile', () => {
  const profile = (tasksPart: unknown) => parseProfile(JSON.stringify({ ...practiceProfile, tasks: tasksPart }));
  const entry = { id: 'counts', title: { en: 'Practice counts' } };
  const paths = (tasksPart: unknown) => {
    const parsed = profile(tasksPart);
    return parsed.ok ? [] : parsed.problems.map(({ path }) => path);
  };

  it('are those of the entries and of the calendar that it names', () => {
    const parsed = profile({ entries: [entry], feed: 'https://calendar.practice-district.example/a.ics' });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const fed = [task('feed:1', '2026-12-01')];
    const url = 'https://calendar.practice-district.example/a.ics';
    expect(ids(tasksOf(parsed.profile, { url, tasks: fed }))).toEqual(['counts', 'feed:1']);
    expect(ids(tasksOf(parsed.profile, { url: `${url}x`, tasks: fed }))).toEqual(['counts']);
    expect(ids(tasksOf(parsed.profile, null))).toEqual(['counts']);
  });

  it('take 29 February in a leap year', () => {
    expect(paths({ entries: [{ ...entry, due: '2028-02-29' }] })).toEqual([]);
  });

  it.each([
    [{ entries: [{ ...entry, due: '2027-02-29' }] }, 'tasks.entries.0.due'],
    [{ entries: [{ ...entry, due: 'tomorrow' }] }, 'tasks.entries.0.due'],
    [{ entries: [{ ...entry, link: 'javascript:alert(1)' }] }, 'tasks.entries.0.link'],
    [{ entries: [{ ...entry, schools: ['nowhere'] }] }, 'tasks.entries.0.schools.0'],
    [{ entries: [entry, entry] }, 'tasks.entries.1.id'],
    [{ feed: 'http://calendar.practice-district.example/a.ics' }, 'tasks.feed'],
  ])('name the place that does not fit: %j', (part, path) => {
    expect(paths(part)).toEqual([path]);
  });
});
