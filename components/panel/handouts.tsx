import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { HandoutButton } from '../cards/portal/handout-button.tsx';
import type { Services } from './services.ts';
import { useTexts } from './texts.ts';

/** The hand-outs that hold no key, at hand on every Campus page; out of the way. */
export function Handouts(props: {
  tabId: number;
  report: TabReport | null;
  profile: DistrictProfile;
  services: Services;
}) {
  const { t } = useTexts();
  const { tabId, report, profile, services } = props;
  const app = profile.portal.studentApp !== null && (report?.context.student ?? null) !== null;
  const replies = profile.handouts.replies.length > 0;
  if (!app && !replies) return null;
  return (
    <details>
      <summary>{t('handouts.open.heading')}</summary>
      <div class="actions">
        {app && <HandoutButton kind="student-app" tabId={tabId} services={services} />}
        {replies && <HandoutButton kind="replies" tabId={tabId} services={services} />}
      </div>
    </details>
  );
}
