import { useId, useState } from 'preact/hooks';
import { assignmentFor } from '../../lib/district/assign.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { ReplayItem } from '../../lib/report/replay.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { type ReplyOutcome, replyOutcomes, replyText } from '../../lib/support/reply.ts';
import { checkTitles } from '../panel/check-titles.ts';
import type { Services } from '../panel/services.ts';
import { useTexts } from '../panel/texts.ts';
import { useSay } from '../ui/status.ts';

/** How the ticket ended, and a reply to copy into it. */
export function Reply(props: {
  items: readonly ReplayItem[];
  report: TabReport;
  profile: DistrictProfile;
  services: Pick<Services, 'copy'>;
}) {
  const { items, report, profile, services } = props;
  const { t, language } = useTexts();
  const say = useSay();
  const id = useId();
  const [outcome, setOutcome] = useState<ReplyOutcome>('by-school');
  const assignment = assignmentFor(profile, report.context.school);
  const text = replyText({
    outcome,
    items,
    report,
    titles: checkTitles(language),
    booking: assignment.status === 'assigned' ? assignment.specialist.booking : null,
    language,
  });
  const copy = async () => say(t((await services.copy(text)) ? 'replay.copied' : 'failed.copy'));
  return (
    <div class="reply">
      <h3>{t('replay.reply')}</h3>
      <p>
        <label for={id}>{t('replay.outcome')}</label>{' '}
        <select
          id={id}
          value={outcome}
          onChange={(event) =>
            setOutcome(replyOutcomes.find((one) => one === event.currentTarget.value) ?? 'by-school')
          }
        >
          {replyOutcomes.map((one) => (
            <option key={one} value={one}>
              {t(`replay.outcome.${one}`)}
            </option>
          ))}
        </select>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard (WCAG 2.1.1) */}
      <section class="outgoing" tabIndex={0} aria-label={t('replay.reply')}>
        <pre>{text}</pre>
      </section>
      <button type="button" onClick={() => void copy()}>
        {t('replay.copy')}
      </button>
    </div>
  );
}
