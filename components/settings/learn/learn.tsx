import { useState } from 'preact/hooks';
import type { Target } from '../../../lib/district/targets.ts';
import { useTexts } from '../../panel/texts.ts';
import { Section } from '../../ui/section.tsx';
import type { SettingsServices } from '../services.ts';
import { DeskList } from './desk-list.tsx';
import { FromForm } from './from-form.tsx';
import { FromLink } from './from-link.tsx';

/** Learning a help desk's form: from the form itself, or from a pre-filled link. */
export function Learn({ services }: { services: SettingsServices }) {
  const { t } = useTexts();
  const [way, setWay] = useState<'form' | 'link'>('form');
  const [edited, setEdited] = useState<Target | null>(null);
  return (
    <Section heading={t('learn.heading')}>
      <p>{t('learn.intro')}</p>
      <DeskList services={services} />
      <fieldset>
        <legend>{t('learn.way')}</legend>
        {(['form', 'link'] as const).map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="learn-way" checked={way === one} onChange={() => setWay(one)} />
            <span>{t(one === 'form' ? 'learn.wayForm' : 'learn.wayLink')}</span>
          </label>
        ))}
      </fieldset>
      {way === 'form' ? (
        <FromForm services={services} onKept={setEdited} />
      ) : (
        <FromLink services={services} onKept={setEdited} />
      )}
      {edited !== null && <p class="quiet">{t('learn.keptHow', { name: edited.name })}</p>}
    </Section>
  );
}
