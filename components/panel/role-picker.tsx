import { type Role, roles } from '../../lib/district/role.ts';
import type { Services } from './services.ts';
import { useTexts } from './texts.ts';
import { useWatched } from './use-watched.ts';

/** Which role was chosen on this device: undefined until it is known, null when none was. */
export const useRole = (services: Services): Role | null | undefined => useWatched(services.watchRole, 0);

/** A list to choose one's role from. @param label what it is called: a question the first time */
export function RolePicker({ services, label }: { services: Services; label: string }) {
  const { t } = useTexts();
  const role = useRole(services);
  if (role === undefined) return null;
  const choose = (value: string) => void services.setRole(roles.find((one) => one === value) ?? null);
  return (
    <p class="role">
      <label>
        {label}{' '}
        <select value={role ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t('role.choose')}</option>
          {roles.map((one) => (
            <option key={one} value={one}>
              {t(`role.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
