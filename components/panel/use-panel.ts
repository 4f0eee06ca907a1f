import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { PauseScope } from '../../lib/messages/map.ts';
import type { AnswerOf } from '../../lib/report/answers.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { notPaused, type Pause, pausedBy } from '../../lib/storage/pause.ts';
import { type DraftState, useDraft } from '../help/use-draft.ts';
import { useSay } from '../ui/status.ts';
import type { PanelTab, Services } from './services.ts';
import { useTexts } from './texts.ts';
import { useAnswers } from './use-answers.ts';
import { useReading } from './use-reading.ts';
import { useRedrawAt } from './use-redraw-at.ts';
import { useWatched } from './use-watched.ts';

export interface PanelState {
  report: TabReport | null;
  /** Whether there is a report has not been told yet. */
  waiting: boolean;
  reading: boolean;
  read: () => Promise<boolean>;
  profile: DistrictProfile | undefined;
  pause: Pause;
  paused: PauseScope | null;
  draft: DraftState;
  answers: readonly AnswerOf[] | undefined;
}

/** What is known about the tab in hand, kept up to date. */
export function usePanel(services: Services, tab: PanelTab | null): PanelState {
  const { t } = useTexts();
  const say = useSay();
  const tabId = tab?.tabId ?? null;
  const told = useWatched<TabReport | null>(tabId === null ? null : (tell) => services.watchReport(tabId, tell), tabId);
  const report = told ?? null;
  const origin = report?.origin ?? null;
  const waiting = tabId !== null && told === undefined;
  // Which profile is in force is known when it is known whose page this is.
  const profile = useWatched<DistrictProfile>(
    waiting ? null : (tell) => services.watchProfile(origin, tell),
    waiting ? 'waiting' : origin,
  );
  const toldPause = useWatched(services.watchPause, 0);
  const pause = toldPause ?? notPaused;
  useRedrawAt(pause.until);
  const page = report?.pages[0]?.page ?? null;
  // With no report the kind of page is not known; a paused kind is then the likeliest reason that there is none.
  const elsewhere = report === null && tab?.campus && pause.pages.length > 0 ? 'page' : null;
  const paused = tabId === null ? null : (pausedBy(pause, tabId, page, Date.now()) ?? elsewhere);
  const missing = told === null && toldPause !== undefined && tab?.campus === true && paused === null;
  const { reading, read } = useReading(services, tabId, missing);
  const answers = useAnswers(services, report);
  const draft = useDraft(services, tabId, report, () => say(t('draft.unstored')), answers);
  return {
    report,
    waiting,
    reading,
    read,
    profile,
    pause,
    paused,
    draft,
    answers,
  };
}
