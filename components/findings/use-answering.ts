import type { RefObject } from 'preact';
import type { Finding } from '../../lib/facts.ts';
import type { AnswerReason } from '../../lib/report/answers.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import type { Services } from '../panel/services.ts';
import { useTexts } from '../panel/texts.ts';
import { useSay } from '../ui/status.ts';

/** The line of the district's profile that switches a check off for everyone. */
const profileLine = (id: string): string => `"checks": {"${id}": {"enabled": false}}`;

/**
 * Answering findings and switching checks; each says how it went.
 * @param heading the findings' heading, where the focus goes when what had it is gone from the screen
 */
export function useAnswering(
  services: Services,
  report: TabReport | null,
  heading: RefObject<HTMLHeadingElement | null>,
) {
  const { t } = useTexts();
  const say = useSay();
  const toHeading = () => heading.current?.focus();
  /** The focus moves first: what was pressed is about to go. */
  const change = async (work: () => Promise<unknown>, done: string) => {
    toHeading();
    try {
      await work();
      say(done);
    } catch {
      say(t('answers.notDone'));
    }
  };
  return {
    answer: async (finding: Finding, reason: AnswerReason) => {
      if (report === null) return;
      const kept = await services.answer(finding, report, reason).catch(() => false);
      if (kept) toHeading();
      say(kept ? t('answers.savedShort', { reason: t(`answers.reason.${reason}`) }) : t('answers.failed'));
    },
    takeBack: (finding: Finding) =>
      report !== null && void change(() => services.takeBack(finding, report), t('answers.takenBack')),
    forget: () => report !== null && void change(() => services.forgetAnswers(report.tabId), t('answers.forgotten')),
    switchOff: (id: string, title: string) =>
      void change(() => services.setCheck(id, false), t('answers.switchedOff', { title })),
    switchOn: (id: string, title: string) =>
      void change(() => services.setCheck(id, true), t('answers.switchedOn', { title })),
    copyForAll: async (id: string) =>
      say(t((await services.copy(profileLine(id))) ? 'answers.forAllCopied' : 'status.failed')),
  };
}
