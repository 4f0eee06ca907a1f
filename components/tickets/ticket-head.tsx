import { today } from '../../lib/campus/dates.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import { checkTitles } from '../panel/check-titles.ts';
import { useTexts } from '../panel/texts.ts';

/** Where a ticket went, when, and about which checks. No student is named: none is kept. */
export function TicketHead(props: {
  targetId: string;
  at: number;
  checks: readonly string[];
  profile: DistrictProfile;
}) {
  const { t, language, day, time } = useTexts();
  const titles = checkTitles(language);
  const name = props.profile.targets.find(({ id }) => id === props.targetId)?.name ?? t('target.copy');
  const iso = new Date(props.at).toISOString();
  const about = props.checks.map((id) => titles[id] ?? id).join(' · ');
  return (
    <>
      <h3>{t('outbox.title', { name, day: day(today(new Date(props.at))), time: time(iso) })}</h3>
      {about !== '' && <p>{about}</p>}
    </>
  );
}
