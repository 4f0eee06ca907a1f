import { useId } from 'preact/hooks';
import type { Evidence } from '../../../lib/report/household-evidence.ts';
import { useTexts } from '../../panel/texts.ts';
import { HomeTable } from './home-table.tsx';

const MATCHES = [
  'sameAddress',
  'sharedMember',
  'sharedGuardian',
  'lookAlikeGuardian',
  'samePhone',
  'siblingsApart',
] as const;

interface Props extends Evidence {
  /** Absent: nothing is asked, since a flag is there or could not be read. */
  answer: { yes: () => void; no: () => void } | null;
}

/** One finding about two households: both of them, what they have in common, and the question. */
export function Pair({ finding, homes, answer }: Props) {
  const { t } = useTexts();
  const id = useId();
  const { observed } = finding;
  return (
    <article aria-labelledby={id}>
      <h3 id={id}>{finding.message}</h3>
      <p class="quiet">{t(observed['strong'] === true ? 'households.strong' : 'households.possible')}</p>
      <HomeTable homes={homes} />
      <p>{t('households.why')}:</p>
      <ul>
        {MATCHES.filter((match) => observed[match] === true).map((match) => (
          <li key={match}>{t(`households.match.${match}`)}</li>
        ))}
      </ul>
      {answer === null ? (
        <p>{finding.fix}</p>
      ) : (
        <fieldset>
          <legend>{t('households.ask')}</legend>
          <button type="button" onClick={answer.yes}>
            {t('households.yes')}
          </button>{' '}
          <button type="button" onClick={answer.no}>
            {t('households.no')}
          </button>
        </fieldset>
      )}
    </article>
  );
}
