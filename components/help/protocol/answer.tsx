import type { ProtocolRule } from '../../../lib/district/protocol-schema.ts';
import type { DistrictProfile } from '../../../lib/district/schema.ts';
import type { Topic } from '../../../lib/district/topic.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import type { Route } from '../../../lib/support/route.ts';
import type { Assignment } from '../../../lib/support/types.ts';
import { CustodyQuestion } from '../../panel/custody-question.tsx';
import type { Services } from '../../panel/services.ts';
import { useTexts } from '../../panel/texts.ts';
import { Icon } from '../../ui/icon.tsx';
import { Local } from '../../ui/local.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ListDay } from '../list-day.tsx';
import { Channel } from './channel.tsx';
import { headline, inLanguage } from './headline.ts';
import { SchoolSteps } from './school-steps.tsx';

/** What the protocols answer: a ticket or not, why, where that stands, and what to do instead of a ticket. */
export function ProtocolAnswer(props: {
  route: Extract<Route, { status: 'answered' }>;
  topic: Topic;
  assignment: Assignment;
  report: TabReport;
  profile: DistrictProfile;
  services: Services;
}) {
  const texts = useTexts();
  const { t, language } = texts;
  const { route, profile, report, assignment } = props;
  const { rule, steps } = route;
  const specialist = assignment.status === 'assigned' ? assignment.specialist : null;
  const namesSpecialist = specialist !== null && ['ticket', 'booking'].includes(rule.answer.kind);
  // Where a flag is visible the district's custody text stands alone, beside nothing that could be taken for advice.
  const stop = steps === 'custody-text';
  return (
    <div class="protocol-answer">
      <h3 class="with-icon">
        <Icon name={rule.answer.kind === 'ticket' ? 'info' : 'warning'} />
        <span>{headline(rule, specialist?.name ?? null, texts)}</span>
      </h3>
      {namesSpecialist && <ListDay assignment={assignment} />}
      <Local text={rule.why} />
      <p class="quiet">{t('protocols.source', { source: inLanguage(rule.source, language) })}</p>
      {stop && (
        <Notice kind="critical" title={t('flag.first')}>
          <Local text={profile.custodyText} />
        </Notice>
      )}
      {steps === 'question' && <CustodyQuestion />}
      {steps === 'shown' && <SchoolSteps rule={rule} report={report} />}
      {!stop && (
        <>
          <WordsHeading rule={rule} after={steps === 'shown'} />
          <Channel {...props} rule={rule} specialist={specialist} />
        </>
      )}
    </div>
  );
}

/** Words for a parent come after the school's own steps, where those are shown. */
function WordsHeading({ rule, after }: { rule: ProtocolRule; after: boolean }) {
  const { t } = useTexts();
  if (rule.answer.kind !== 'parents') return null;
  return <h4>{t(after ? 'protocols.wordsForParent' : 'protocols.wordsOnly')}</h4>;
}
