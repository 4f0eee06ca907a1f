import { goesWhere } from '../../lib/delivery/goes-where.ts';
import type { Target } from '../../lib/district/targets.ts';
import { useTexts } from '../panel/texts.ts';

/** What this way may carry by itself, field by field, whatever this ticket holds. */
export function GoesWhere({ target }: { target: Target }) {
  const { t, find } = useTexts();
  const rows = goesWhere(target);
  const words = (names: readonly string[]) =>
    names.map((name) => find(`learn.value.${name.replace('.', '-')}`) ?? name).join(', ');
  return (
    <details class="goes-where">
      <summary>{t('desks.goes')}</summary>
      {rows.length === 0 ? (
        <p>{t('desks.goesNothing')}</p>
      ) : (
        <>
          <p>{t('desks.goesHow')}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('desks.goesField')}</th>
                <th scope="col">{t('desks.goesHolds')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ field, template, placeholders }, index) => (
                <tr key={`${field} ${index}`}>
                  <th scope="row">{field}</th>
                  <td>{placeholders.length > 0 ? words(placeholders) : t('desks.goesFixed', { text: template })}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            {t('desks.goesLevel')}: {t(`desks.level.${target.sensitivity}`)}
          </p>
        </>
      )}
    </details>
  );
}
