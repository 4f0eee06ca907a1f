import type { Feed } from '../../lib/storage/tasks.ts';
import { type Texts, useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { useSay } from '../ui/status.ts';
import type { SettingsServices } from './services.ts';

/** When the copy in use was fetched and what it holds. */
function copyOf({ t, day, time, count }: Texts, feed: Feed | null): string {
  if (feed === null || feed.fetchedAt === null) return t('tasks.calendarNever');
  const at = new Date(feed.fetchedAt);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return [
    t('tasks.calendarOf', { day: day(local), time: time(at.toISOString()) }),
    t('tasks.calendarHolds', { count: feed.tasks.length }),
    ...(feed.skipped > 0 ? [count('tasks.calendarSkipped', feed.skipped)] : []),
  ].join(' ');
}

/** The district's calendar of tasks: where it is, how it was fetched last, and fetching it now. */
export function Calendar({ services }: { services: SettingsServices }) {
  const texts = useTexts();
  const { t } = texts;
  const say = useSay();
  const profile = useWatched(services.watchProfile, 0)?.profile;
  const stored = useWatched(services.watchFeed, 0) ?? null;
  if (profile === undefined) return null;
  const url = profile.tasks.feed === null ? null : new URL(profile.tasks.feed);
  const feed = stored?.url === profile.tasks.feed ? stored : null;
  // Nothing is awaited before the browser is asked: it wants the click itself.
  const fetchNow = (origin: string) =>
    services
      .requestOrigins([`${origin}/*`])
      .then(() => services.fetchTasks())
      .then((worked) => say(t(worked ? 'tasks.fetched' : 'tasks.notFetched')));
  return (
    <Section heading={t('tasks.calendar')}>
      {url === null ? (
        <p>{t('tasks.calendarNone')}</p>
      ) : (
        <>
          <p>{t('tasks.calendarFrom', { host: url.host })}</p>
          <p>{copyOf(texts, feed)}</p>
          {feed !== null && feed.problem !== null && (
            <Notice
              kind="warning"
              title={t(`tasks.problem.${feed.problem}`, { host: url.host, status: feed.status ?? '' })}
            >
              {feed.fetchedAt !== null && <p>{t('tasks.kept')}</p>}
            </Notice>
          )}
          <p>
            <button type="button" onClick={() => void fetchNow(url.origin)}>
              {t('tasks.fetch')}
            </button>
          </p>
        </>
      )}
    </Section>
  );
}
