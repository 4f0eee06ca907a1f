import type { linkCounts } from '../../../lib/report/link-counts.ts';
import { useTexts } from '../../panel/texts.ts';

const KINDS = ['person', 'household', 'address'] as const;
const STATES = ['linked', 'unlinked', 'error', 'possible', 'unknown'] as const;

/** How many of each kind stand on each state; in words and numbers, so that no colour is needed. */
export function LinkTable({ counts }: { counts: ReturnType<typeof linkCounts> }) {
  const { t } = useTexts();
  return (
    <table class="links">
      <caption>{t('olr.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('olr.kind')}</th>
          {KINDS.map((kind) => (
            <th key={kind} scope="col">
              {t(`olr.kind.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {STATES.map((state) => (
          <tr key={state}>
            <th scope="row">{t(`olr.state.${state}`)}</th>
            {KINDS.map((kind) => (
              <td key={kind}>{counts[kind][state]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
