import { today } from '../../lib/campus/dates.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import { listTasks, type Task, taskKey, tasksOf } from '../../lib/district/tasks.ts';
import { Section } from '../ui/section.tsx';
import { useSay } from '../ui/status.ts';
import type { Services } from './services.ts';
import { TaskItem } from './tasks-item.tsx';
import { useTexts } from './texts.ts';
import { useWatched } from './use-watched.ts';

/** What the SIS department asks of this person's school: quiet, and not there when there is nothing. */
export function Tasks({ profile, services }: { profile: DistrictProfile; services: Services }) {
  const { t, count } = useTexts();
  const say = useSay();
  const school = useWatched(services.watchSchool, 0);
  const feed = useWatched(services.watchFeed, 0);
  const marked = useWatched(services.watchTasksDone, 0);
  if (school === undefined || feed === undefined || marked === undefined) return null;
  const day = today();
  const list = listTasks(tasksOf(profile, feed), school, new Set(marked), day);
  const due = list.open.length + list.later.length + list.ofSchools;
  if (due + list.done.length === 0) return null;
  const heading = school === null ? 'tasks.headingAll' : 'tasks.heading';
  const mark = async (task: Task, done: boolean) => {
    await services.markTask(task, done);
    say(t(done ? 'tasks.marked' : 'tasks.unmarked'));
  };
  const items = (tasks: readonly Task[], done: boolean) => (
    <ul class="tasks">
      {tasks.map((task) => (
        <TaskItem key={taskKey(task)} task={task} today={day} done={done} onMark={() => void mark(task, !done)} />
      ))}
    </ul>
  );
  return (
    <Section heading={t(due === 0 ? 'tasks.headingDone' : heading)}>
      {items(list.open, false)}
      {list.ofSchools > 0 && (
        <p class="quiet">
          {count('tasks.ofSchools', list.ofSchools)}{' '}
          <button type="button" class="link" onClick={services.openSettings}>
            {t('tasks.chooseSchool')}
          </button>
        </p>
      )}
      {list.later.length > 0 && (
        <details>
          <summary>{t('tasks.later', { count: list.later.length })}</summary>
          {items(list.later, false)}
        </details>
      )}
      {list.done.length > 0 && (
        <details>
          <summary>{t('tasks.doneList', { count: list.done.length })}</summary>
          {items(list.done, true)}
        </details>
      )}
    </Section>
  );
}
