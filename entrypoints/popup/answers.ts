import type { Services } from '../../components/panel/services.ts';
import { today } from '../../lib/campus/dates.ts';
import { quickProfile } from '../../lib/district/quick-profile.ts';
import type { FromPage } from '../../lib/messages/map.ts';
import { answerUntil } from '../../lib/report/answer-until.ts';
import {
  answersFor,
  countAnswers,
  dropAnswer,
  forgetAnswers,
  keepAnswer,
  onAnswersChanged,
} from '../../lib/storage/answers.ts';

type AnswerServices = Pick<Services, 'watchAnswers' | 'answer' | 'takeBack' | 'watchAnswersKept' | 'forgetAnswers'>;

/** Tells of something worked out from the stored answers, now and at every change of them. */
function watchAnswered<T>(work: () => Promise<T>, tell: (value: T) => void): () => void {
  let stopped = false;
  let asked = 0;
  const read = async () => {
    asked += 1;
    const mine = asked;
    const value = await work();
    if (!stopped && mine === asked) tell(value);
  };
  const stop = onAnswersChanged(() => void read());
  void read();
  return () => {
    stopped = true;
    stop();
  };
}

/** Until when an answer holds that is given now on a Campus host. */
async function until(origin: string): Promise<string> {
  const { profile } = await quickProfile(URL.canParse(origin) ? new URL(origin).hostname : '');
  return answerUntil(today(), profile.answers);
}

/** The answers that staff give; the page keeps them itself, then has the worker mark and count again. */
export function answerServices(ask: (message: FromPage) => Promise<unknown>): AnswerServices {
  // What is kept is kept, also when the worker does not answer.
  const rebuild = (tabId: number) => ask({ type: 'answered', tabId }).catch(() => null);
  return {
    watchAnswers: (report, tell) => watchAnswered(() => answersFor(report, today()), tell),
    async answer(finding, report, reason) {
      try {
        const at = new Date().toISOString();
        await keepAnswer(finding, report, reason, { at, until: await until(report.origin) });
      } catch {
        return false;
      }
      await rebuild(report.tabId);
      return true;
    },
    async takeBack(finding, report) {
      await dropAnswer(finding, report, today());
      await rebuild(report.tabId);
    },
    watchAnswersKept: (tell) => watchAnswered(() => countAnswers(today()), tell),
    async forgetAnswers(tabId) {
      await forgetAnswers();
      await rebuild(tabId);
    },
  };
}
