import type { Assignment } from '../../lib/support/types.ts';
import { useTexts } from '../panel/texts.ts';

/** The day of the list that names a specialist, beside the name: "list as of Jan 24, 2024". Nothing where nobody is named. */
export function ListDay({ assignment }: { assignment: Assignment }) {
  const { t, day } = useTexts();
  if (assignment.status !== 'assigned') return null;
  const { asOf } = assignment;
  return (
    <span class="quiet list-day">
      {asOf === null ? t('help.asOfUnknown') : t('directory.listOf', { day: day(asOf) })}
    </span>
  );
}
