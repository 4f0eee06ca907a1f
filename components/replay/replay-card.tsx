import { useEffect, useRef } from 'preact/hooks';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import { sameRecord, thenAndNow } from '../../lib/report/replay.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { recordAddress } from '../../lib/support/record-address.ts';
import type { Services } from '../panel/services.ts';
import { useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Section } from '../ui/section.tsx';
import { Reply } from './reply.tsx';
import { ThenAndNow } from './then-and-now.tsx';
import { TicketSays } from './ticket-says.tsx';

/** The ticket that a specialist is looking into: what it says, the way to its record, and what is found there now. */
export function ReplayCard(props: {
  report: TabReport | null;
  profile: DistrictProfile;
  services: Pick<Services, 'replay' | 'openLink' | 'copy' | 'showRow'>;
}) {
  const { report, profile, services } = props;
  const { t } = useTexts();
  const replay = useWatched(services.replay.watch, 0);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<typeof replay>(undefined);
  useEffect(() => {
    // Read just now, further down in the panel: there it would be out of sight.
    if (replay && before.current === null) {
      heading.current?.scrollIntoView?.({ block: 'start' });
      heading.current?.focus({ preventScroll: true });
    }
    before.current = replay;
  }, [replay]);
  if (!replay) return null;
  const { capsule } = replay;
  const same = report === null ? null : sameRecord(capsule, report);
  const address = recordAddress(profile.campusPages, capsule);
  const items = report === null || same === 'other' ? null : thenAndNow(capsule.checks, report);
  return (
    <Section class="replay" heading={t('replay.heading')} headingRef={heading}>
      <TicketSays replay={replay} />
      {same === 'other' && <p class="refused">{t('replay.other')}</p>}
      {same === 'unsure' && <p>{t('replay.unsure')}</p>}
      {(report === null || same === 'other') &&
        (address === null ? (
          <p>{t('replay.way', { page: t(`replay.page.${wayOf(capsule.page)}`) })}</p>
        ) : (
          <button type="button" onClick={() => services.openLink(address)}>
            {t('replay.open')}
          </button>
        ))}
      {report !== null && items !== null && (
        <>
          <ThenAndNow items={items} report={report} services={services} />
          <Reply items={items} report={report} profile={profile} services={services} />
        </>
      )}
      <div class="actions">
        <button type="button" class="link" onClick={() => void services.replay.set(null)}>
          {t('replay.close')}
        </button>
      </div>
    </Section>
  );
}

/** Where in Campus a page of this kind is found. */
function wayOf(page: string | null): 'relationships' | 'household' | 'olr' | 'account' | 'section' | 'other' {
  if (page === null) return 'other';
  if (page === 'relationships') return 'relationships';
  if (page.startsWith('household')) return 'household';
  if (page.startsWith('olr')) return 'olr';
  if (page === 'demographics' || page === 'user-account') return 'account';
  if (page === 'section' || page === 'gradebook' || page === 'schedule') return 'section';
  return 'other';
}
