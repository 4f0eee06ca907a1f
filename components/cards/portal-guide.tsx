import type { Sighting } from '../../lib/facts.ts';
import { handoutCustody, isOfEarlier } from '../../lib/report/handout-custody.ts';
import { CustodyQuestion } from '../panel/custody-question.tsx';
import { useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Local } from '../ui/local.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import type { Card, CardProps } from './card.ts';
import { HandoutButton } from './portal/handout-button.tsx';
import { StudentApp } from './portal/student-app.tsx';

/**
 * The district's steps for a family at the desk. Where a custody or legal flag is visible, also of the student seen last (a
 * portal page shows no flags), its custody text alone.
 */
function PortalCard({ report, profile, services }: CardProps) {
  const { t, language } = useTexts();
  const { guide, signIn } = profile.portal;
  const { origin } = report;
  const seen = useWatched<Sighting[]>((tell) => services.watchFamily(origin, tell), origin);
  // Flags may be among what is not known yet.
  if (seen === undefined) return null;
  const custody = handoutCustody(report, seen);
  if (custody === 'stop') {
    return (
      <Section class="portal-guide" heading={t('portal.heading')}>
        <Notice kind="critical" title={t('portal.custody')}>
          <Local text={profile.custodyText} />
          {isOfEarlier(report) && <p>{t('handouts.earlier')}</p>}
        </Notice>
      </Section>
    );
  }
  return (
    <Section class="portal-guide" heading={t('portal.heading')}>
      <p class="quiet">{t('portal.reads')}</p>
      {custody === 'ask' && <CustodyQuestion />}
      {guide.length === 0 && <p>{t('portal.noGuide')}</p>}
      {guide.map(({ id, title, steps }) => (
        <details key={id}>
          <summary lang={title[language] ? language : 'en'}>{title[language] ?? title.en}</summary>
          <ol class="steps">
            {steps.map((step) => (
              <li key={step.en}>
                <Local text={step} />
              </li>
            ))}
          </ol>
          {id === 'student-app' && <StudentApp report={report} profile={profile} />}
          {id === 'student-app' && profile.portal.studentApp !== null && (
            <p>
              <HandoutButton kind="student-app" tabId={report.tabId} services={services} />
            </p>
          )}
        </details>
      ))}
      <p class="actions">
        {profile.handouts.replies.length > 0 && (
          <HandoutButton kind="replies" tabId={report.tabId} services={services} />
        )}
        {(['parent', 'student'] as const).map((who) => {
          const url = signIn[who];
          return (
            url !== null && (
              <button type="button" key={who} onClick={() => services.openLink(url)}>
                {t(`portal.signIn.${who}`)}
              </button>
            )
          );
        })}
      </p>
    </Section>
  );
}

export const portalGuideCard: Card = {
  id: 'portal-guide',
  shows: (report) => report.pages.some(({ page }) => page === 'portal-parent' || page === 'portal-student'),
  View: PortalCard,
};
