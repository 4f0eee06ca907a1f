import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../panel/texts.ts';
import { Section } from '../ui/section.tsx';
import { useSay } from '../ui/status.ts';
import type { SettingsServices } from './services.ts';

const goes = ['settings.erase1', 'settings.erase2', 'settings.erase3', 'settings.erase4', 'settings.erase5'] as const;

/** Erases all that this device holds, after a second question that names what goes. */
export function Erase({ services }: { services: SettingsServices }) {
  const { t } = useTexts();
  const say = useSay();
  const [asked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const open = (yes: boolean) => {
    setAsked(yes);
    // The safe answer has the focus: a second press of the same key does no harm.
    requestAnimationFrame(() => (yes ? keep : ask).current?.focus());
  };
  const erase = async () => {
    const done = await services.eraseAll().catch(() => false);
    open(false);
    say(t(done ? 'settings.erased' : 'settings.notErased'));
  };
  return (
    <Section heading={t('settings.erase')}>
      <p>{t('settings.eraseHow')}</p>
      <ul class="bullets">
        {goes.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <p class="quiet">{t('settings.eraseStays')}</p>
      {asked ? (
        <fieldset class="sure">
          <legend>{t('settings.eraseSure')}</legend>
          <p class="actions">
            <button type="button" ref={keep} onClick={() => open(false)}>
              {t('settings.eraseKeep')}
            </button>
            <button type="button" class="danger" onClick={() => void erase()}>
              {t('settings.eraseNow')}
            </button>
          </p>
        </fieldset>
      ) : (
        <p>
          <button type="button" ref={ask} onClick={() => open(true)}>
            {t('settings.eraseAsk')}
          </button>
        </p>
      )}
    </Section>
  );
}
