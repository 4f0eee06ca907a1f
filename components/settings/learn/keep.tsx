import { useState } from 'preact/hooks';
import type { Learned } from '../../../lib/delivery/learn/target-of.ts';
import type { Target } from '../../../lib/district/targets.ts';
import { useTexts } from '../../panel/texts.ts';
import { useSay } from '../../ui/status.ts';
import type { SettingsServices } from '../services.ts';

/** Keeps what was learned on this device, or says what is wrong with it. */
export function Keep(props: { made: Learned; services: SettingsServices; onKept: (target: Target) => void }) {
  const { t } = useTexts();
  const say = useSay();
  const [tried, setTried] = useState(false);
  const { made } = props;
  const keep = async () => {
    setTried(true);
    if (!made.ok) return say(t('learn.notKept'));
    await props.services.learn.addDesk(made.target);
    props.onKept(made.target);
    say(t('learn.keptHow', { name: made.target.name }));
  };
  return (
    <>
      {tried && !made.ok && (
        <ul class="refused">
          {made.problems.map(({ path, reason }) => (
            <li key={`${path} ${reason}`}>{`${path}: ${reason}`}</li>
          ))}
        </ul>
      )}
      <div class="actions">
        <button type="button" class="primary" onClick={() => void keep()}>
          {t('learn.keep')}
        </button>
      </div>
    </>
  );
}
