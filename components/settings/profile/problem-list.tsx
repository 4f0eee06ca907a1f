import type { ProfileProblem } from '../../../lib/district/problem.ts';
import { useTexts } from '../../panel/texts.ts';
import { problemText } from './problem-text.ts';

/** Whoever mends a file mends what is named first; a file made to annoy has no end of problems. */
const SHOWN = 50;

/** Each problem of a profile: its field, and why it does not fit. */
export function ProblemList({ problems }: { problems: readonly ProfileProblem[] }) {
  const { t, count, language } = useTexts();
  return (
    <>
      <ul class="plain">
        {problems.slice(0, SHOWN).map(({ path, reason }) => {
          const text = problemText(reason, language);
          return (
            <li key={`${path} ${reason}`}>
              {path === '' ? t('sources.whole') : <code>{path}</code>}:{' '}
              <span lang={text === null ? 'en' : undefined}>{text ?? reason}</span>
            </li>
          );
        })}
      </ul>
      {problems.length > SHOWN && <p>{count('sources.problemsMore', problems.length - SHOWN)}</p>}
    </>
  );
}
