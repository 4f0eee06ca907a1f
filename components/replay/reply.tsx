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

/** How the ticket ended, and a reply to copy into it. "Fixed" is never said for the specialist while something is open. */
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
  const [chosen, setChosen] = useState<ReplyOutcome | null>(null);
  const told = items.filter(({ before }) => before !== null);
  const allFixed = told.length > 0 && told.every(({ result }) => result === 'fixed');
  const outcome = chosen ?? (allFixed ? 'by-school' : null);
  const assignment = assignmentFor(profile, report.context.school);
  const booking = assignment.status === 'assigned' ? assignment.specialist.booking : null;
  const text =
    outcome === null ? null : replyText({ outcome, items, report, titles: checkTitles(language), booking, language });
  const copy = async (reply: string) => say(t((await services.copy(reply)) ? 'replay.copied' : 'failed.copy'));
  return (
    <div class="reply">
      <h3>{t('replay.reply')}</h3>
      <p>
        <label for={id}>{t('replay.outcome')}</label>{' '}
        <select
          id={id}
          value={outcome ?? ''}
          onChange={(event) => setChosen(replyOutcomes.find((one) => one === event.currentTarget.value) ?? null)}
        >
          {outcome === null && <option value="">{t('replay.outcome.choose')}</option>}
          {replyOutcomes.map((one) => (
            <option key={one} value={one}>
              {t(`replay.outcome.${one}`)}
            </option>
          ))}
        </select>
      </p>
      {text !== null && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard (WCAG 2.1.1) */}
          <section class="outgoing" tabIndex={0} aria-label={t('replay.reply')}>
            <pre>{text}</pre>
          </section>
          <button type="button" onClick={() => void copy(text)}>
            {t('replay.copy')}
          </button>
        </>
      )}
    </div>
  );
}
