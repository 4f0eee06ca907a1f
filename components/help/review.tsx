import type { Plan } from '../../lib/delivery/plan.ts';
import type { Target } from '../../lib/district/targets.ts';
import { useTexts } from '../panel/texts.ts';
import { GoesWhere } from './goes-where.tsx';
import { opensHost } from './plan-words.ts';

/** Exactly what will leave, and to whom: what the address carries and what is copied (DESIGN promise 6). */
export function Review({ plan, target }: { plan: Plan; target: Target }) {
  const { t } = useTexts();
  const { carries, copy } = plan;
  const host = opensHost(plan);
  const mail = target.type === 'mailto';
  return (
    <div class="review">
      <h3>{t('review.heading')}</h3>
      {(host !== null || mail) && (
        <dl class="review-where">
          {host !== null && (
            <div>
              <dt>{t(plan.kind === 'post' ? 'desks.goesTo' : 'review.opens')}</dt>
              <dd>{host}</dd>
            </div>
          )}
          {mail && plan.kind !== 'copy' && (
            <div>
              <dt>{t('review.to')}</dt>
              <dd>{carries?.to || <span class="quiet">{t('review.toNobody')}</span>}</dd>
            </div>
          )}
        </dl>
      )}
      {carries !== null && (
        <>
          <h4>{t(plan.kind === 'post' ? 'desks.sends' : 'review.carried')}</h4>
          <dl class="review-where">
            <div>
              <dt>{t('review.subject')}</dt>
              <dd class="review-subject">{carries.subject || <span class="quiet">{t('review.bodyEmpty')}</span>}</dd>
            </div>
          </dl>
          <Outgoing label={t('review.body')} text={carries.body} empty={t('review.bodyEmpty')} kind="carried" />
        </>
      )}
      {plan.withheld && <p class="quiet">{t('review.withheld')}</p>}
      {plan.shortened && <p class="quiet">{t('review.shortened')}</p>}
      {copy !== null && (
        <>
          <h4>{t('review.copied')}</h4>
          <Outgoing label={t('review.copied')} text={copy} empty={t('review.bodyEmpty')} kind="copied" />
        </>
      )}
      <GoesWhere target={target} />
    </div>
  );
}

/** A text as it will leave, letter for letter; scrolls by itself when it is long, also by keyboard. */
function Outgoing(props: { label: string; text: string; empty: string; kind: 'carried' | 'copied' }) {
  if (props.text === '') return <p class="quiet">{props.empty}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard (WCAG 2.1.1)
    <section class={`outgoing outgoing-${props.kind}`} tabIndex={0} aria-label={props.label}>
      <pre>{props.text}</pre>
    </section>
  );
}
