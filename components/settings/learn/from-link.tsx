import { useId, useState } from 'preact/hooks';
import { linkTargetOf, markers } from '../../../lib/delivery/learn/link.ts';
import type { Sensitivity, Target } from '../../../lib/district/targets.ts';
import { type TextKey, useTexts } from '../../panel/texts.ts';
import type { SettingsServices } from '../services.ts';
import { Keep } from './keep.tsx';
import { NameAndLevel } from './name-and-level.tsx';

const reasons: Record<'no-address' | 'no-marker', TextKey> = {
  'no-address': 'learn.noAddress',
  'no-marker': 'learn.noMarker',
};

/** A pre-filled link with marker words becomes a way to send. */
export function FromLink(props: { services: SettingsServices; onKept: (target: Target) => void }) {
  const { t, find } = useTexts();
  const id = useId();
  const [link, setLink] = useState('');
  const [name, setName] = useState('');
  const [level, setLevel] = useState<Sensitivity>('public');
  const made = link.trim() === '' ? null : linkTargetOf({ name, sensitivity: level, link });
  return (
    <>
      <p>{t('learn.linkHow')}</p>
      <ul class="plain">
        {Object.entries(markers).map(([marker, template]) => (
          <li key={marker}>
            <code>{marker}</code> {find(`learn.value.${template.slice(2, -2).replace('.', '-')}`)}
          </li>
        ))}
      </ul>
      <div class="learn-field">
        <label for={id}>{t('learn.link')}</label>
        <textarea id={id} rows={3} value={link} onInput={(event) => setLink(event.currentTarget.value)} />
      </div>
      <NameAndLevel name={name} level={level} onName={setName} onLevel={setLevel} />
      {made !== null && 'reason' in made && <p class="refused">{t(reasons[made.reason])}</p>}
      {made !== null && !('reason' in made) && <Keep made={made} services={props.services} onKept={props.onKept} />}
    </>
  );
}
