import { type Task, urgency } from '../../lib/district/tasks.ts';
import { Icon } from '../ui/icon.tsx';
import { Local } from '../ui/local.tsx';
import { type Texts, useTexts } from './texts.ts';

/** When a task is due, in words. */
function when({ t, day }: Texts, task: Task, today: string): string {
  if (task.due === null) return t('tasks.read');
  const date = day(task.due);
  const at = task.at === null ? date : t('tasks.at', { day: date, time: task.at });
  switch (urgency(task, today)) {
    case 'overdue':
      return t('tasks.overdue', { day: at });
    case 'today':
      return task.at === null ? t('tasks.today') : t('tasks.at', { day: t('tasks.today'), time: task.at });
    default:
      return t('tasks.on', { day: at });
  }
}

/** One task: when, what, where, and its mark. */
export function TaskItem(props: { task: Task; today: string; done: boolean; onMark: () => void }) {
  const texts = useTexts();
  const { t, language } = texts;
  const { task, today, done } = props;
  const title = task.title[language] ?? task.title.en;
  const overdue = !done && urgency(task, today) === 'overdue';
  const read = task.due === null;
  const [word, named] = done
    ? (['tasks.undo', 'tasks.undoThis'] as const)
    : read
      ? (['tasks.markRead', 'tasks.markReadThis'] as const)
      : (['tasks.done', 'tasks.doneThis'] as const);
  return (
    <li>
      <p class="task-when">
        {overdue && <Icon name="warning" />} {when(texts, task, today)}
      </p>
      <h3 lang={task.title[language] ? language : 'en'}>{title}</h3>
      {task.text !== null && <Local text={task.text} />}
      <p class="actions">
        {task.link !== null && (
          <a href={task.link} target="_blank" rel="noreferrer" aria-label={t('tasks.openThis', { title })}>
            {t('tasks.open')}
          </a>
        )}
        <button type="button" aria-label={t(named, { title })} onClick={props.onMark}>
          {t(word)}
        </button>
      </p>
    </li>
  );
}
