import type { PendingFill } from '../../lib/storage/fill.ts';
import type { Services } from '../panel/services.ts';
import { useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { useSay } from '../ui/status.ts';

/** On the desk's tab: how the filling of its form went, and what else can be done with the ticket. */
export function FillStatus({ tabId, services }: { tabId: number; services: Services }) {
  const { t, find } = useTexts();
  const say = useSay();
  const fill = useWatched<PendingFill | null>((tell) => services.watchFill(tabId, tell), tabId);
  if (fill === undefined || fill === null) return null;
  const { plan, state, step, problems } = fill;
  const onward = state === 'waiting' && step > 0;
  const shown = onward ? 'nextStep' : state;
  const { next } = plan;
  const copy = async () => {
    if (await services.copy(plan.full)) say(t('desks.copied'));
    else say(t('failed.copy'));
  };
  return (
    <Section heading={t('desks.heading')}>
      <Notice kind={state === 'filled' || state === 'waiting' ? 'info' : 'warning'} title={t(`desks.state.${shown}`)}>
        {problems.length > 0 && (
          <ul>
            {problems.map(({ field, why, step: at }) => (
              <li key={`${at} ${field}`}>{find(`desks.why.${why}`)?.replace('{field}', field) ?? field}</li>
            ))}
          </ul>
        )}
        <div class="actions">
          <button type="button" onClick={() => void services.fill(tabId, 'again')}>
            {t('desks.again')}
          </button>
          <button type="button" onClick={() => void copy()}>
            {t('desks.copy')}
          </button>
          {next !== null && fill.from !== null && (
            <button type="button" onClick={() => void services.fill(tabId, 'back')}>
              {t('desks.instead', { name: next.name })}
            </button>
          )}
          <button
            type="button"
            class="link"
            onClick={() => void services.fill(tabId, 'end').then(() => say(t('desks.ended')))}
          >
            {t('desks.end')}
          </button>
        </div>
      </Notice>
    </Section>
  );
}
