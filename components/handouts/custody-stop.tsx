import type { DistrictProfile } from '../../lib/district/schema.ts';
import { useTexts } from '../panel/texts.ts';
import { Local } from '../ui/local.tsx';
import { Notice } from '../ui/notice.tsx';

/** In place of a hand-out: the district's custody text under a flag, a question where flags could not be read. */
export function CustodyStop(props: {
  custody: 'stop' | 'ask';
  profile: DistrictProfile;
  /** The flag is that of the student seen last, and the page in hand names nobody. */
  earlier?: boolean;
}) {
  const { custody, profile, earlier = false } = props;
  const { t } = useTexts();
  if (custody === 'stop')
    return (
      <Notice kind="critical" title={t('handouts.custody')}>
        <Local text={profile.custodyText} />
        {earlier && <p>{t('handouts.earlier')}</p>}
      </Notice>
    );
  return (
    <Notice kind="unknown" title={t('accounts.ask')}>
      <p>{t('handouts.askMore')}</p>
    </Notice>
  );
}
