import type { DistrictProfile } from '../../../lib/district/schema.ts';
import type { Why } from '../../../lib/report/why/types.ts';
import { pageWord, wordsIn } from '../../../lib/support/words.ts';
import { CustodyQuestion } from '../../panel/custody-question.tsx';
import { useTexts } from '../../panel/texts.ts';
import { Local } from '../../ui/local.tsx';
import { Notice } from '../../ui/notice.tsx';
import { WhyStep } from './why-step.tsx';

/** What to do next and whose work it is; only where the flags were read and none is about custody or law. */
function Next({ why, parents }: { why: Why; parents: DistrictProfile['support']['parents'] }) {
  const { t, language } = useTexts();
  const { first, steps, action, channel } = why;
  if (action === null || channel === null) return null;
  const box = first?.id === 'guardian' || first?.id === 'portal' ? t(`why.step.${first.id}`) : '';
  const open = steps.find(({ showsOn }) => showsOn !== null)?.showsOn ?? '';
  return (
    <dl>
      <dt>{t('why.next')}</dt>
      <dd>{t(`why.do.${action}`, { box, page: pageWord(wordsIn(language), open) })}</dd>
      <dt>{t('why.who')}</dt>
      <dd>{t(`why.channel.${channel}`)}</dd>
      <dt>{t('why.parents')}</dt>
      <dd>{parents === null ? t('why.noParents') : <Local text={parents.channel} />}</dd>
    </dl>
  );
}

/** The answer for one pair: custody first; then the first step that is not met, the next action, and all steps. */
export function WhyAnswer({ why, profile, onAsk }: { why: Why; profile: DistrictProfile; onAsk: () => void }) {
  const { t, count } = useTexts();
  const { steps, first, custody } = why;
  const unread = steps.filter(({ state }) => state === 'unknown').length;
  return (
    <>
      {custody === 'stop' && (
        <Notice kind="critical" title={t('why.custody')}>
          <Local text={profile.custodyText} />
        </Notice>
      )}
      {custody === 'ask' && <CustodyQuestion />}
      {custody !== 'stop' && first && (
        <>
          <h3>{t(first.state === 'fails' ? 'why.first' : 'why.judge')}</h3>
          <ul class="plain why-first">
            <WhyStep step={first} />
          </ul>
        </>
      )}
      {first === null && <p>{unread > 0 ? t('why.nothing', { count: unread }) : t('why.all')}</p>}
      <Next why={why} parents={profile.support.parents} />
      {why.others > 0 && custody !== 'stop' && <p class="quiet">{count('why.others', why.others)}</p>}
      <details>
        <summary>{t('why.steps')}</summary>
        <ol class="plain why-steps">
          {steps.map((step) => (
            <WhyStep key={step.id} step={step} />
          ))}
        </ol>
      </details>
      <div class="actions">
        <button type="button" onClick={onAsk}>
          {t('why.ask')}
        </button>
      </div>
    </>
  );
}
