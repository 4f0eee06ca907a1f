import { useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Section } from '../ui/section.tsx';
import { useKept } from '../ui/use-kept.ts';
import type { SettingsServices } from './services.ts';

/** The district's ways to send, and which one this person wants first. */
export function Targets({ services }: { services: SettingsServices }) {
  const { t } = useTexts();
  const targets = useWatched(services.watchProfile, 0)?.profile.targets;
  const [own, choose] = useKept(useWatched(services.watchFirstTarget, 0) ?? null, services.setFirstTarget);
  if (targets === undefined) return null;
  const [first] = targets;
  const chosen = targets.some(({ id }) => id === own) ? own : null;
  const choices: [string | null, string][] = first
    ? [
        [null, t('settings.targetAsDistrict', { name: first.name })],
        ...targets.map(({ id, name }): [string, string] => [id, name]),
      ]
    : [];
  return (
    <Section heading={t('settings.targets')}>
      {first === undefined ? (
        <p>{t('settings.targetsNone')}</p>
      ) : (
        <fieldset>
          <legend>{t('settings.targetsHow')}</legend>
          {choices.map(([id, name]) => (
            <label class="choice" key={id}>
              <input type="radio" name="first-target" checked={id === chosen} onChange={() => choose(id)} />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      )}
    </Section>
  );
}
