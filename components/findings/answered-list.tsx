import type { Finding } from '../../lib/facts.ts';
import type { AnswerOf } from '../../lib/report/answers.ts';
import { useTexts } from '../panel/texts.ts';
import { Section } from '../ui/section.tsx';
import { ForgetAnswers } from './forget-answers.tsx';
import { answeredIn } from './listed.ts';
import { who } from './wording.ts';

/** The findings that staff have answered, apart from the open ones, and all that this device keeps of answers. */
export function AnsweredList(props: {
  findings: readonly Finding[];
  answers: readonly AnswerOf[];
  /** How many answers this device keeps. */
  kept: number;
  onTakeBack: (finding: Finding) => void;
  onForget: () => void;
}) {
  const texts = useTexts();
  const { t, count, day } = texts;
  const list = answeredIn(props.findings, props.answers);
  if (list.length === 0 && props.kept === 0) return null;
  return (
    <Section
      class="answered"
      heading={list.length === 0 ? t('answers.headingNone') : count('answers.heading', list.length)}
    >
      {list.length > 0 && (
        <details>
          <summary>{t('answers.list')}</summary>
          <ul class="plain">
            {list.map(({ finding, key, answer }) => (
              <li key={key}>
                {finding.message} <bdi>{who(finding, texts)}</bdi>
                <span class="quiet">
                  {t('answers.saved', { reason: t(`answers.reason.${answer.reason}`), until: day(answer.until) })}
                </span>
                <button
                  type="button"
                  class="link"
                  aria-label={t('answers.takeBackFor', { message: finding.message })}
                  onClick={() => props.onTakeBack(finding)}
                >
                  {t('answers.takeBack')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {props.kept > 0 && <ForgetAnswers kept={props.kept} onForget={props.onForget} />}
    </Section>
  );
}
