import type { ShownHome } from '../../../lib/report/household-evidence.ts';
import { type Texts, useTexts } from '../../panel/texts.ts';

/** A blank field is "none", one that was not read says so. */
const value = (text: string | null, { t }: Texts) =>
  text === null ? t('households.unread') : text === '' ? t('households.none') : text;

function Members({ members }: ShownHome) {
  const { t } = useTexts();
  if (members.length === 0) return <>{t('households.unread')}</>;
  return (
    <ul class="plain">
      {members.map(({ name, role, guardian, grade }) => {
        const said = [
          grade && t('households.student'),
          guardian && t('households.guardian'),
          role && t(`households.${role}`),
        ].filter(Boolean);
        return (
          <li key={name}>
            <bdi>{name ?? t('households.unread')}</bdi>
            {said.length > 0 && <span class="quiet"> ({said.join(', ')})</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** Two households in two columns, so that they can be compared line by line. A private address is never shown. */
export function HomeTable({ homes }: { homes: readonly [ShownHome, ShownHome] }) {
  const texts = useTexts();
  const { t, day } = texts;
  const lines = [
    [t('households.id'), ({ householdID }: ShownHome) => value(householdID, texts)],
    [
      t('households.address'),
      (home: ShownHome) => (home.privateAddress ? t('households.private') : value(home.address, texts)),
    ],
    [t('households.phone'), ({ phone }: ShownHome) => value(phone, texts)],
    [t('households.since'), ({ since }: ShownHome) => (since === null ? t('households.unread') : day(since))],
    [t('households.members'), (home: ShownHome) => <Members {...home} />],
  ] as const;
  return (
    <table class="homes">
      <thead>
        <tr>
          <th scope="col">{t('households.column')}</th>
          {homes.map(({ name, householdID }) => (
            <th scope="col" key={householdID}>
              <bdi>{name ?? t('households.unnamed')}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(([label, show]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {homes.map((home, at) => (
              <td key={home.householdID ?? at}>{show(home)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
