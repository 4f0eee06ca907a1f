import type { Language } from '../../lib/i18n/index.ts';
import { handoutCustody, isOfEarlier } from '../../lib/report/handout-custody.ts';
import { useTexts } from '../panel/texts.ts';
import { Notice } from '../ui/notice.tsx';
import { CustodyStop } from './custody-stop.tsx';
import { Frame } from './frame.tsx';
import type { HandoutServices } from './services.ts';
import { StudentAppCard } from './student-app-card.tsx';
import { Untranslated } from './untranslated.tsx';
import { useTab } from './use-tab.ts';

/** The page on which the student app card is made: of the student in the tab, or without a name. */
export function StudentAppPage(props: {
  services: HandoutServices;
  tabId: number;
  language: Language;
  onLanguage: (language: Language) => void;
}) {
  const { t } = useTexts();
  const { services, tabId, language, onLanguage } = props;
  const tab = useTab(services, tabId);
  const frame = { heading: t('handouts.page.student-app'), language, onLanguage };
  if (tab === undefined) return <Frame {...frame} onPrint={null} before={<p>{t('handouts.readingReport')}</p>} />;
  const { profile, report, seen } = tab;
  const custody = handoutCustody(report, seen);
  if (custody !== 'clear')
    return (
      <Frame
        {...frame}
        onPrint={null}
        before={<CustodyStop custody={custody} profile={profile} earlier={isOfEarlier(report)} />}
      />
    );
  if (profile.portal.studentApp === null) {
    const nothing = (
      <Notice kind="info" title={t('handouts.app.none')}>
        <p>{t('handouts.app.noneMore')}</p>
      </Notice>
    );
    return <Frame {...frame} onPrint={null} before={nothing} />;
  }
  const student = report?.context.student ?? null;
  const { title, steps, notes } = profile.handouts.studentApp;
  return (
    <Frame
      {...frame}
      onPrint={services.print}
      before={
        <>
          {student === null && <p>{t('handouts.app.nobody')}</p>}
          <Untranslated texts={[title, ...steps, ...notes]} language={language} />
        </>
      }
    >
      <StudentAppCard profile={profile} student={student} language={language} />
    </Frame>
  );
}
