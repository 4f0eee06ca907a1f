import { useState } from 'preact/hooks';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { Services } from '../panel/services.ts';
import { useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Section } from '../ui/section.tsx';
import { SentItem } from './sent-item.tsx';
import { WaitingItem } from './waiting-item.tsx';

/** More than these are shown when they are asked for. */
const SHORT = 3;

type Needs = Pick<Services, 'tickets' | 'openLink'>;

/** Tickets that are not known to be sent come first: something may have to be done about them. */
export function Tickets({ services, profile }: { services: Needs; profile: DistrictProfile }) {
  const texts = useTexts();
  const { t } = texts;
  const kept = useWatched(services.tickets.watch, 0);
  const [all, setAll] = useState(false);
  if (kept === undefined || kept.outbox.length + kept.sent.length === 0) return null;
  const sent = all ? kept.sent : kept.sent.slice(0, SHORT);
  const more = kept.sent.length - sent.length;
  return (
    <Section class="tickets" heading={t('outbox.heading')}>
      <ul class="plain">
        {kept.outbox.map((entry) => (
          <WaitingItem key={entry.id} entry={entry} profile={profile} services={services} />
        ))}
        {sent.map((ticket) => (
          <SentItem key={ticket.id} ticket={ticket} profile={profile} services={services} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {texts.count('outbox.more', more)}
        </button>
      )}
      <p class="quiet">{t('outbox.kept')}</p>
    </Section>
  );
}
