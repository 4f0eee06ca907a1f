import type { DistrictProfile } from '../../../lib/district/schema.ts';
import { type Topic, topics, type Urgency, urgencies } from '../../../lib/district/topic.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import type { Assignment } from '../../../lib/support/types.ts';
import { RolePicker } from '../../panel/role-picker.tsx';
import type { Services } from '../../panel/services.ts';
import { useTexts } from '../../panel/texts.ts';
import type { AskChoice } from '../draft-state.ts';
import { ProtocolAnswer } from './answer.tsx';
import type { Asked } from './asked.ts';
import { Choose } from './choose.tsx';
import { TriedWays } from './tried-ways.tsx';

/** Is this a ticket at all? Topic and urgency are chosen already; the answer stands below them, before anything is written. */
export function Question(props: {
  asked: Asked;
  choice: AskChoice;
  onChange: (choice: AskChoice) => void;
  assignment: Assignment;
  report: TabReport;
  profile: DistrictProfile;
  services: Services;
}) {
  const { t } = useTexts();
  const { asked, choice, assignment, services } = props;
  const { route, topic } = asked;
  // Another question has another answer: a ticket that was opened in spite of the old one is closed again.
  const change = (part: Partial<AskChoice>) => props.onChange({ ...choice, anyway: false, ...part });
  return (
    <div class="protocol">
      <div class="protocol-choices">
        <Choose<Topic>
          label={t('protocols.topic')}
          options={topics.map((id) => ({ id, name: t(`protocols.topic.${id}`) }))}
          chosen={topic}
          onChoose={(chosen) => change({ topic: chosen })}
        />
        <Choose<Urgency>
          label={t('protocols.urgency')}
          options={urgencies.map((id) => ({ id, name: t(`protocols.urgency.${id}`) }))}
          chosen={choice.urgency}
          onChoose={(urgency) => change({ urgency, tried: [] })}
        />
      </div>
      {choice.urgency === 'emergency' && (
        <TriedWays
          tried={choice.tried}
          extension={assignment.status === 'assigned' ? assignment.specialist.extension : null}
          onChange={(tried) => change({ tried })}
        />
      )}
      {route.status === 'ask-role' && (
        <>
          <p>{t('protocols.role')}</p>
          <RolePicker services={services} label={t('role.ask')} />
        </>
      )}
      {route.status === 'no-rule' && <p>{t('protocols.noRule')}</p>}
      {route.status === 'answered' && <ProtocolAnswer {...props} route={route} topic={topic} />}
      {route.status === 'answered' && route.ticket === 'closed' && <p class="quiet">{t('protocols.closed')}</p>}
      {route.status === 'answered' && route.ticket === 'allowed' && (
        <>
          {'ticket' in route.rule.answer && route.rule.answer.ticket === 'duplicates' && (
            <p>{t('protocols.anywayDuplicates')}</p>
          )}
          <p class="actions">
            <button
              type="button"
              aria-expanded={choice.anyway}
              onClick={() => props.onChange({ ...choice, anyway: !choice.anyway })}
            >
              {t('protocols.anyway')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
