import { useMemo } from 'preact/hooks';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import { qrOf } from '../../lib/support/handouts/qr.ts';
import { useTexts } from '../panel/texts.ts';
import { Local } from '../ui/local.tsx';

/** An address that may be broken into lines behind its slashes, and looks like one address where it is. */
const broken = (address: string) =>
  address.split(/(?<=[^/]\/)(?!\/)/).map((part, index) => [index > 0 && <wbr key={`${index} ${part}`} />, part]);

/** The parents' sign-in page: its address, with a code of that address and of nothing else; or where to find it. */
export function SignIn({ profile, code }: { profile: DistrictProfile; code: boolean }) {
  const { t } = useTexts();
  const { parent } = profile.portal.signIn;
  const qr = useMemo(() => (code && parent !== null ? qrOf(parent) : null), [code, parent]);
  return (
    <div class="sheet-sign-in">
      <div>
        <p class="sheet-label">{t('handouts.sheet.signIn')}</p>
        {parent === null ? (
          <Local text={profile.handouts.whereToSignIn} />
        ) : (
          <p class="sheet-address">{broken(parent)}</p>
        )}
      </div>
      {qr !== null && (
        <svg class="sheet-qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={t('handouts.sheet.qr')}>
          <rect width={qr.size} height={qr.size} fill="#fff" />
          <path d={qr.path} fill="#000" shape-rendering="crispEdges" />
        </svg>
      )}
    </div>
  );
}
