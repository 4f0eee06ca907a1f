import { type Role, roles } from '../../lib/district/role.ts';
import { useKept } from '../ui/use-kept.ts';
import type { Services } from './services.ts';
import { useTexts } from './texts.ts';
import { useWatched } from './use-watched.ts';

/** `watchRoleLocked` may be missing where a page shows by itself that the role is set by policy. */
type RoleServices = Pick<Services, 'watchRole' | 'setRole'> & Partial<Pick<Services, 'watchRoleLocked'>>;

/** The role in force: undefined until it is known, null when there is none. */
export const useRole = (services: RoleServices): Role | null | undefined => useWatched(services.watchRole, 0);

/** A list to choose one's role from; the role alone where the district's policy sets it. @param label what it is called: a question the first time */
export function RolePicker({ services, label }: { services: RoleServices; label: string }) {
  const { t } = useTexts();
  const role = useRole(services);
  const locked = useWatched(services.watchRoleLocked ?? null, 0);
  const [shown, choose] = useKept(role ?? null, services.setRole, null);
  if (role === undefined) return null;
  if (locked && role !== null)
    return <p class="role">{t('protocols.rolePolicy', { label, role: t(`role.${role}`) })}</p>;
  return (
    <p class="role">
      <label>
        {label}{' '}
        <select
          value={shown ?? ''}
          onChange={(event) => choose(roles.find((one) => one === event.currentTarget.value) ?? null)}
        >
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
