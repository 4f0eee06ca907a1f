import type { LearnedPage } from '../../../lib/delivery/learn/target-of.ts';
import { useTexts } from '../../panel/texts.ts';
import { FieldRow } from './field-row.tsx';

/** The fields of the page that is being learned, below what is known of the pages before it. */
export function PageFields(props: { pages: readonly LearnedPage[]; onChange: (values: string[]) => void }) {
  const { t, count } = useTexts();
  const before = props.pages.slice(0, -1);
  const { fields, values } = props.pages.at(-1) ?? { fields: [], values: [] };
  return (
    <>
      {before.length > 0 && (
        <ol class="learn-pages">
          {before.map((page, index) => (
            <li key={JSON.stringify(page.fields)}>
              {t('learn.page', { page: index + 1 })}:{' '}
              {count('learn.filled', page.values.filter((value) => value !== '').length)}
            </li>
          ))}
        </ol>
      )}
      <table class="learn-fields">
        <caption>
          {before.length > 0 && `${t('learn.page', { page: props.pages.length })}: `}
          {t('learn.fields')}
        </caption>
        <tbody>
          {fields.map((field, index) => (
            <FieldRow
              key={JSON.stringify(field.to)}
              field={field}
              value={values[index] ?? ''}
              onChange={(value) => props.onChange(fields.map((_, at) => (at === index ? value : (values[at] ?? ''))))}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}
