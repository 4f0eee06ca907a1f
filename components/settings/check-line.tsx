import { switchable } from '../../lib/checks/switchable.ts';
import type { Severity } from '../../lib/facts.ts';
import { severityIsOwn } from '../../lib/report/own-severity.ts';
import { checkTitles } from '../panel/check-titles.ts';
import { useTexts } from '../panel/texts.ts';
import { useKept } from '../ui/use-kept.ts';
import type { ProfileInForce, SettingsServices } from './services.ts';

const severities: readonly Severity[] = ['critical', 'warning', 'info'];

/** One check: a switch and a list of weights, each in words where it is not this person's to choose. */
export function CheckLine(props: {
  check: { id: string; severity: Severity };
  current: ProfileInForce;
  off: boolean;
  /** The weight that this person gave it. */
  own: Severity | null;
  services: SettingsServices;
}) {
  const { t, language } = useTexts();
  const { check, current, services } = props;
  const { id } = check;
  const title = checkTitles(language)[id] ?? id;
  const setting = current.profile.checks[id];
  const districts = setting?.severity ?? check.severity;
  const mayWeigh = severityIsOwn(id, current.profile, current.locked);
  const [on, setOn] = useKept(!props.off, (value) => services.setCheck(id, value));
  const [weight, setWeight] = useKept(props.own, (value) => services.setSeverity(id, value));
  return (
    <li>
      <h3>
        {title} <span class="quiet">{id}</span>
      </h3>
      <div class="line">
        {setting?.enabled === false ? (
          <span>{t('settings.checkDistrictOff')}</span>
        ) : switchable(id) ? (
          <label class="choice">
            <input
              type="checkbox"
              checked={on}
              aria-label={t('settings.checkOnThis', { title })}
              onChange={(event) => setOn(event.currentTarget.checked)}
            />
            <span>{t('settings.checkOn')}</span>
          </label>
        ) : (
          <span>{t('settings.checkLocked')}</span>
        )}
        {mayWeigh ? (
          <select
            aria-label={t('settings.checkWeight', { title })}
            value={weight ?? ''}
            onChange={(event) => setWeight(severities.find((one) => one === event.currentTarget.value) ?? null)}
          >
            <option value="">{t('settings.checkAsDistrict', { severity: t(`severity.${districts}`) })}</option>
            {severities.map((severity) => (
              <option key={severity} value={severity}>
                {t(`severity.${severity}`)}
              </option>
            ))}
          </select>
        ) : (
          <span class="quiet">{t('settings.checkWeightLocked', { severity: t(`severity.${districts}`) })}</span>
        )}
      </div>
    </li>
  );
}
