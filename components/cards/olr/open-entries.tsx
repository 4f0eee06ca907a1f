import { useState } from 'preact/hooks';
import type { Applicant } from '../../../lib/facts.ts';
import { useTexts } from '../../panel/texts.ts';
import { Icon } from '../../ui/icon.tsx';

const icons = { unlinked: 'warning', error: 'critical', possible: 'info', unknown: 'unknown' } as const;
const byState = { error: 'OLR-ERROR', possible: 'OLR-MATCH' } as const;

/** The check whose mark stands beside an entry. */
const checkOf = ({ link, kind }: Applicant): string =>
  link === 'error' || link === 'possible' ? byState[link] : kind === 'person' ? 'OLR-PERSON' : 'OLR-ADDRESS';

/** Everybody and everything that is not linked yet, each with the way to its row. */
export function OpenEntries(props: {
  applicants: readonly Applicant[];
  showRow: (row: number, check: string) => Promise<boolean>;
}) {
  const { t } = useTexts();
  const [gone, setGone] = useState(false);
  const open = props.applicants.filter(({ link }) => link !== 'linked');
  if (open.length === 0) return null;
  return (
    <>
      <h3>{t('olr.open')}</h3>
      <ul class="plain">
        {open.map((one) => {
          const state = one.link === null || one.link === 'linked' ? 'unknown' : one.link;
          const name = one.name ?? t('olr.unnamed');
          return (
            <li key={`${one.row} ${one.kind}`} class="with-icon">
              <Icon name={icons[state]} />
              <button
                type="button"
                class="link"
                aria-label={`${t('olr.entry', { name, state: t(`olr.state.${state}`) })}. ${t('olr.go', { name })}`}
                onClick={() => void props.showRow(one.row, checkOf(one)).then((shown) => setGone(!shown))}
              >
                <bdi>{name}</bdi>: {t(`olr.state.${state}`)}
              </button>
            </li>
          );
        })}
      </ul>
      <p role="status">{gone ? t('olr.gone') : ''}</p>
    </>
  );
}
