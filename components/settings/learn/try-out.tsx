import { useState } from 'preact/hooks';
import { render } from '../../../lib/delivery/index.ts';
import { testTicket } from '../../../lib/delivery/learn/test-ticket.ts';
import type { Target } from '../../../lib/district/targets.ts';
import type { FillResult } from '../../../lib/dom/form/types.ts';
import { useTexts } from '../../panel/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { useSay } from '../../ui/status.ts';
import type { SettingsServices } from '../services.ts';

/** Fills the form with made-up, marked text, and tells field by field how that went. */
export function TryOut(props: { target: Target; tabId: number; services: SettingsServices }) {
  const { t, find } = useTexts();
  const say = useSay();
  const [result, setResult] = useState<FillResult | 'gone' | null>(null);
  const tryOut = async () => {
    const plan = render(props.target, testTicket());
    if (plan.kind !== 'fill') return;
    const done = (await props.services.learn.tryOut(props.tabId, plan)) ?? 'gone';
    setResult(done);
    say(t(done !== 'gone' && done.state === 'filled' ? 'learn.tried' : 'learn.triedBadly'));
  };
  const problems = result === null || result === 'gone' ? [] : result.problems;
  const good = result !== null && result !== 'gone' && result.state === 'filled';
  return (
    <>
      <div class="actions">
        <button type="button" onClick={() => void tryOut()}>
          {t('learn.try')}
        </button>
      </div>
      {result !== null && (
        <Notice kind={good ? 'info' : 'warning'} title={t(good ? 'learn.tried' : 'learn.triedBadly')}>
          {problems.length > 0 && (
            <ul>
              {problems.map(({ field, why }) => (
                <li key={field}>{find(`desks.why.${why}`)?.replace('{field}', field) ?? field}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
    </>
  );
}
