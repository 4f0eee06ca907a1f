import type { UserNameRule } from '../../lib/district/portal-schema.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { Student } from '../../lib/facts.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { likelyUserName } from '../../lib/support/user-name.ts';
import { useTexts } from '../panel/texts.ts';
import { Paragraphs, Steps } from './leaflet.tsx';
import { Sheet, SheetHeading } from './sheet.tsx';

/** The rule in words; where no name is worked out, with the example of the district's page: ASmith0224. */
function Rule({ rule, example }: { rule: UserNameRule; example: boolean }) {
  const { t, language } = useTexts();
  const parts = [
    ...(rule.firstInitial === 'none' ? [] : [t('handouts.sheet.initial')]),
    ...(rule.last === 'none' ? [] : [t('handouts.sheet.last')]),
    ...(rule.digits === 0 ? [] : [t('handouts.sheet.digits', { digits: rule.digits })]),
  ];
  const shown = example ? likelyUserName({ name: 'Smith, A', studentNumber: '0000000224' }, rule) : null;
  if (parts.length === 0) return null;
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
  return (
    <>
      <p>{t('handouts.sheet.rule', { parts: list })}</p>
      {shown && <p>{t('handouts.sheet.example', { example: shown.userName })}</p>}
    </>
  );
}

function Facts({ profile, student }: { profile: DistrictProfile; student: Student | null }) {
  const { t } = useTexts();
  const { studentApp, userNameRule } = profile.portal;
  const likely = student && userNameRule ? likelyUserName(student, userNameRule) : null;
  return (
    <>
      <dl class="sheet-facts">
        {student?.name && (
          <div>
            <dt>{t('handouts.sheet.student')}</dt>
            <dd>
              <bdi>{student.name}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('handouts.sheet.district')}</dt>
          <dd>{studentApp?.district}</dd>
        </div>
        <div>
          <dt>{t('handouts.sheet.state')}</dt>
          <dd>{studentApp?.state}</dd>
        </div>
        <div>
          <dt>{t('handouts.sheet.userName')}</dt>
          <dd class={likely ? '' : 'sheet-line'}>{likely && <bdi>{likely.userName}</bdi>}</dd>
        </div>
      </dl>
      <div class="sheet-notes">
        {likely?.unusual && <p>{t('handouts.sheet.unusual')}</p>}
        {userNameRule && <Rule rule={userNameRule} example={likely === null} />}
      </div>
    </>
  );
}

/** What the Student app asks for before the password. No password stands here, and nothing about what it is. */
export function StudentAppCard(props: { profile: DistrictProfile; student: Student | null; language: Language }) {
  const { profile, student, language } = props;
  const { title, steps, notes } = profile.handouts.studentApp;
  return (
    <Sheet language={language} district={profile.district.name}>
      <SheetHeading text={title} level="h2" />
      <Facts profile={profile} student={student} />
      <Steps steps={steps} />
      <div class="sheet-notes">
        <Paragraphs texts={notes} />
      </div>
    </Sheet>
  );
}
