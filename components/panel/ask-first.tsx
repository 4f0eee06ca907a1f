import { assignmentFor } from '../../lib/district/assign.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { ListDay } from '../help/list-day.tsx';
import { useTexts } from './texts.ts';

/**
 * The way to help that is seen first: it names who will be asked, when the district's list names somebody.
 * @param ticket help comes by a ticket to the specialist; else nobody is named here
 */
export function AskFirst(props: { report: TabReport; profile: DistrictProfile; ticket: boolean; onAsk: () => void }) {
  const { t } = useTexts();
  const assignment = assignmentFor(props.profile, props.report.context.school);
  const named = props.ticket && assignment.status === 'assigned';
  return (
    <>
      <button type="button" class="ask-first" onClick={props.onAsk}>
        {named ? t('help.jumpTo', { name: assignment.specialist.name }) : t('help.jump')}
      </button>{' '}
      {named && <ListDay assignment={assignment} />}
    </>
  );
}
