import { linkCounts } from '../../lib/report/link-counts.ts';
import { useTexts } from '../panel/texts.ts';
import { Icon } from '../ui/icon.tsx';
import { Section } from '../ui/section.tsx';
import type { Card, CardProps } from './card.ts';
import { LinkTable } from './olr/link-table.tsx';
import { OpenEntries } from './olr/open-entries.tsx';
import { Reminders } from './olr/reminders.tsx';
import { useEarlier } from './olr/use-earlier.ts';

function OlrLinksCard({ report, services }: CardProps) {
  const { t } = useTexts();
  const { applicants } = report.facts;
  const counts = linkCounts(applicants);
  const { linked, total, unknown } = counts.all;
  const page = report.pages.find(({ page: id }) => id === 'olr-application');
  const whole = page !== undefined && page.rows.total !== null && page.rows.seen >= page.rows.total;
  const earlier = linkCounts(useEarlier(report)).all;
  const number = report.context.applicationNumber;
  return (
    <Section class="olr-links" heading={t('olr.heading')}>
      {number !== null && <p class="quiet">{t('olr.number', { number })}</p>}
      <p>
        <strong>{t(whole ? 'olr.progress' : 'olr.progressPart', { linked, total })}</strong>
      </p>
      {!whole && (
        <p class="with-icon">
          <Icon name="unknown" />
          {t('olr.part')}
        </p>
      )}
      {earlier.total > 0 && <p>{t('olr.earlier', { linked: earlier.linked, total: earlier.total })}</p>}
      {unknown > 0 && (
        <p class="with-icon">
          <Icon name="unknown" />
          {t('olr.unread')}
        </p>
      )}
      <LinkTable counts={counts} />
      <OpenEntries applicants={applicants} showRow={(row, check) => services.showRow(report.tabId, row, check)} />
      <Reminders />
    </Section>
  );
}

/** The links of the application in hand: how many of what, what is open, and what approving does. */
export const olrLinks: Card = {
  id: 'olr-links',
  shows: ({ pages }) => pages.some(({ page }) => page === 'olr-application'),
  View: OlrLinksCard,
};
