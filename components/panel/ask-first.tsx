import { assignmentFor } from '../../lib/district/assign.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { useTexts } from './texts.ts';

/** The way to the ticket that is seen first: it names who will be asked, when the district's list names somebody. */
export function AskFirst(props: { report: TabReport; profile: DistrictProfile; onAsk: () => void }) {
  const { t } = useTexts();
  const assignment = assignmentFor(props.profile, props.report.context.school);
  return (
    <button type="button" class="ask-first" onClick={props.onAsk}>
      {assignment.status === 'assigned' ? t('help.jumpTo', { name: assignment.specialist.name }) : t('help.jump')}
    </button>
  );
}
