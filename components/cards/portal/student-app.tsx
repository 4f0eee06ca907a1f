import type { DistrictProfile } from '../../../lib/district/schema.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import { likelyUserName } from '../../../lib/support/user-name.ts';
import { useTexts } from '../../panel/texts.ts';

/** What the Student app asks for. The user name is only likely, and only of a student who is known in this tab. */
export function StudentApp({ report, profile }: { report: TabReport; profile: DistrictProfile }) {
  const { t } = useTexts();
  const { studentApp, userNameRule } = profile.portal;
  const { student } = report.context;
  const likely = student && userNameRule ? likelyUserName(student, userNameRule) : null;
  return (
    <>
      <dl class="facts">
        {studentApp && (
          <>
            <div>
              <dt>{t('portal.app.district')}</dt>
              <dd>{studentApp.district}</dd>
            </div>
            <div>
              <dt>{t('portal.app.state')}</dt>
              <dd>{studentApp.state}</dd>
            </div>
          </>
        )}
        {likely && (
          <div>
            <dt>{t('portal.userName')}</dt>
            <dd>
              <bdi>{likely.userName}</bdi>
            </dd>
          </div>
        )}
      </dl>
      {likely?.unusual && <p class="quiet">{t('portal.userName.unusual')}</p>}
      {userNameRule && student === null && <p class="quiet">{t('portal.userName.rule')}</p>}
    </>
  );
}
