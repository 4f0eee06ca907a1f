import { useId } from 'preact/hooks';
import { flat } from '../../../lib/district/directory/grid.ts';
import { type Meaning, meanings } from '../../../lib/district/directory/meaning.ts';
import type { Table } from '../../../lib/district/directory/table.ts';
import { useTexts } from '../../panel/texts.ts';

/** The first texts of a column below its header. */
function samples({ grid, header }: Table, at: number): string {
  const body = grid.rows.slice(header === null ? 0 : header + 1);
  const filled = body.map(({ cells }) => flat(cells[at] ?? '')).filter((text) => text !== '');
  return [...new Set(filled)].slice(0, 2).join(' · ').slice(0, 120);
}

/** What each column holds, proposed and changed with a list each. */
export function Columns(props: { table: Table; columns: readonly Meaning[]; onChange: (columns: Meaning[]) => void }) {
  const { t } = useTexts();
  const { table, columns } = props;
  const names = table.header === null ? [] : (table.grid.rows[table.header]?.cells ?? []);
  const id = useId();
  return (
    <fieldset class="directory-columns">
      <legend>{t('directory.columns')}</legend>
      {columns.map((meaning, at) => {
        const name = flat(names[at] ?? '');
        const key = `${id}-${at}`;
        return (
          <div key={key} class="directory-column">
            <label for={key}>
              {name === ''
                ? t('directory.columnPlain', { number: at + 1 })
                : t('directory.column', { number: at + 1, header: name })}
            </label>
            <select
              id={key}
              value={meaning}
              aria-describedby={`${key}-samples`}
              onChange={(event) => {
                const chosen = event.currentTarget.value as Meaning;
                props.onChange(columns.map((own, index) => (index === at ? chosen : own)));
              }}
            >
              {meanings.map((one) => (
                <option key={one} value={one}>
                  {t(`directory.meaning.${one}`)}
                </option>
              ))}
            </select>
            <span id={`${key}-samples`} class="quiet">
              {t('directory.for', { samples: samples(table, at) })}
            </span>
          </div>
        );
      })}
    </fieldset>
  );
}
