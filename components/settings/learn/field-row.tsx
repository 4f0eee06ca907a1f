import { useId } from 'preact/hooks';
import { placeholders } from '../../../lib/district/placeholders.ts';
import type { ListedField } from '../../../lib/dom/form/types.ts';
import { useTexts } from '../../panel/texts.ts';

const whole = placeholders.map((name) => `{{${name}}}`);
/** A list's own choices, a box and a fixed text are given as text. */
const FIXED = 'fixed';

/** One field of the form, and what it gets. */
export function FieldRow(props: { field: ListedField; value: string; onChange: (value: string) => void }) {
  const { t, find } = useTexts();
  const { field, value } = props;
  const id = useId();
  const name = field.label || field.name || t('learn.noName');
  const isChoice = field.kind === 'select' || field.kind === 'checkbox';
  const choices = field.kind === 'checkbox' ? ['yes'] : field.options;
  const mode = value === '' ? '' : whole.includes(value) ? value : FIXED;
  return (
    <tr>
      <th scope="row">
        {name}
        {field.required && <span class="quiet"> ({t('learn.required')})</span>}
        <span class="quiet"> {t(`learn.kind.${field.kind}`)}</span>
      </th>
      <td>
        {isChoice ? (
          <select
            aria-label={t('learn.gets', { name })}
            value={value}
            onChange={(e) => props.onChange(e.currentTarget.value)}
          >
            <option value="">{t('learn.nothing')}</option>
            {choices.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        ) : (
          <>
            <select
              aria-label={t('learn.gets', { name })}
              value={mode}
              onChange={(event) => {
                const chosen = event.currentTarget.value;
                props.onChange(chosen === FIXED ? ' ' : chosen);
              }}
            >
              <option value="">{t('learn.nothing')}</option>
              {whole.map((one) => (
                <option key={one} value={one}>
                  {find(`learn.value.${one.slice(2, -2).replace('.', '-')}`) ?? one}
                </option>
              ))}
              <option value={FIXED}>{t('learn.fixed')}</option>
            </select>
            {mode === FIXED && (
              <input
                id={id}
                aria-label={t('learn.fixedFor', { name })}
                value={value.trimStart()}
                onInput={(event) => props.onChange(event.currentTarget.value || ' ')}
              />
            )}
          </>
        )}
      </td>
    </tr>
  );
}
