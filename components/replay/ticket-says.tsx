import type { Replay } from '../../lib/storage/replay.ts';
import { useTexts } from '../panel/texts.ts';

/** What the ticket says, and how far it can be trusted. */
export function TicketSays({ replay }: { replay: Replay }) {
  const { t } = useTexts();
  const { capsule, problems, withoutIds } = replay;
  const rows = [
    [t('context.school'), capsule.school],
    [t('context.studentNumber'), capsule.studentNumber],
    [t('context.personID'), capsule.personID],
    [t('replay.households'), capsule.householdIDs.join(', ')],
    [t('context.course'), capsule.courseSection],
  ].filter((row): row is [string, string] => Boolean(row[1]));
  return (
    <>
      <dl class="review-where">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {withoutIds && <p>{t('replay.withoutIds')}</p>}
      {problems.map((problem) => (
        <p key={problem} class={problem === 'unproven' ? 'quiet' : 'refused'}>
          {t(`replay.${problem}`)}
        </p>
      ))}
    </>
  );
}
