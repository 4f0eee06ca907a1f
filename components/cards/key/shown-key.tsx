import type { DistrictProfile } from '../../../lib/district/schema.ts';
import type { KeyAsk } from '../../../lib/messages/key-port.ts';
import type { KeyRelation, ShownKey } from '../../../lib/report/keys.ts';
import { useTexts } from '../../panel/texts.ts';
import { Local } from '../../ui/local.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CopyKey, type CopyResult } from './copy-key.tsx';
import { PrintCard } from './print-card.tsx';

/** Holders whose key is, as far as was read, not the one that is asked for. */
const wrong: readonly KeyRelation[] = ['stranger', 'ended'];

/** One key: whose it is; custody before all else; the identity check before the button. */
export function ShownKeyView(props: {
  shown: ShownKey;
  /** Staff asked about another person last. */
  another: boolean;
  profile: Pick<DistrictProfile, 'access' | 'custodyText' | 'keys'>;
  copy: (ask: KeyAsk) => Promise<CopyResult>;
  /** Opens the page with this person's activation card. */
  print: (ask: KeyAsk) => Promise<boolean>;
}) {
  const { shown, another, profile, copy, print } = props;
  const { t } = useTexts();
  const { holder, personID, row, relation, types, student, custody } = shown;
  const who = { student: student ?? '', types: types.join(', ') };
  const related = relation === 'related' && types.length === 0 ? 'relatedUntold' : relation;
  return (
    <>
      <p>
        {holder === null ? (
          t('accounts.nameless')
        ) : (
          <>
            {t('accounts.holder')} <bdi>{holder}</bdi>
            {personID !== null && <span class="quiet"> (personID {personID})</span>}
          </>
        )}
      </p>
      {wrong.includes(relation) ? (
        <Notice kind="warning" title={t('accounts.wrong')}>
          <p>{t(`accounts.is.${related}`, who)}</p>
        </Notice>
      ) : (
        <p>{t(`accounts.is.${related}`, who)}</p>
      )}
      {another && !wrong.includes(relation) && (
        <Notice kind="warning" title={t('accounts.wrong')}>
          <p>{t('accounts.another')}</p>
        </Notice>
      )}
      {custody === 'stop' && (
        <Notice kind="critical" title={t('accounts.stop')}>
          <Local text={profile.custodyText} />
        </Notice>
      )}
      {custody === 'ask' && (
        <Notice kind="unknown" title={t('accounts.ask')}>
          <p>{t('accounts.askMore')}</p>
        </Notice>
      )}
      {custody === 'clear' && holder !== null && (
        <>
          <h3>{t('accounts.check')}</h3>
          {profile.keys.identityCheck === null ? (
            <p>{t('accounts.checkNeutral')}</p>
          ) : (
            <Local text={profile.keys.identityCheck} />
          )}
          <CopyKey holder={holder} copy={() => copy({ row, holder, personID })} />
          <PrintCard shown={shown} boxes={profile.access.boxes} open={() => print({ row, holder, personID })} />
        </>
      )}
    </>
  );
}
