import { custodyState } from '../../lib/report/advice.ts';
import { evidenceOf, type ShownHome, secondHomes } from '../../lib/report/household-evidence.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { findingKeys } from '../findings/key.ts';
import { useTexts } from '../panel/texts.ts';
import { useAnswers } from '../panel/use-answers.ts';
import { Section } from '../ui/section.tsx';
import { useSay } from '../ui/status.ts';
import type { Card, CardProps } from './card.ts';
import { Pair } from './households/pair.tsx';
import { useSeen } from './why/use-seen.ts';

/** Legitimate second homes, folded: shown on demand, never as a finding (DESIGN promise 5). */
function SecondHomes({ pairs }: { pairs: readonly (readonly [ShownHome, ShownHome])[] }) {
  const { t, count } = useTexts();
  if (pairs.length === 0) return null;
  const called = ({ name, householdID }: ShownHome) => name ?? householdID ?? t('households.unnamed');
  return (
    <details class="section">
      <summary>{count('households.second', pairs.length)}</summary>
      {pairs.map(([one, other]) => (
        <p key={`${one.householdID} ${other.householdID}`}>
          {t('households.secondText', { one: called(one), other: called(other) })}
        </p>
      ))}
    </details>
  );
}

function HouseholdEvidence({ report, profile, services, onAsk }: CardProps) {
  const { t } = useTexts();
  const say = useSay();
  const seen = useSeen(services, report.origin);
  const answers = useAnswers(services, report) ?? [];
  const keys = findingKeys(report.findings);
  const evidence = evidenceOf(report, seen, profile)
    .map((one) => ({ ...one, at: report.findings.indexOf(one.finding) }))
    .filter(({ at }) => !answers[at]);
  // Where a flag is visible or could not be read, the card shows facts and asks nothing (DESIGN promise 3).
  const clear = custodyState(report.context) === 'clear';
  const yes = async (finding: TabReport['findings'][number]) => {
    const kept = await services.answer(finding, report, 'two-real-homes').catch(() => false);
    say(t(kept ? 'households.saved' : 'households.failed'));
  };
  return (
    <>
      {evidence.length > 0 && (
        <Section class="households" heading={t('households.heading')}>
          {evidence.map(({ finding, homes, at }) => (
            <Pair
              key={keys[at]}
              finding={finding}
              homes={homes}
              answer={clear ? { yes: () => void yes(finding), no: () => onAsk(keys[at] ?? null) } : null}
            />
          ))}
        </Section>
      )}
      <SecondHomes pairs={secondHomes(report, seen, profile)} />
    </>
  );
}

/** Two households that look like one home, side by side, and the second homes that are none of that. */
export const householdEvidence: Card = {
  id: 'household-evidence',
  shows: ({ pages }) => pages.some(({ page }) => page === 'households' || page === 'household-members'),
  View: HouseholdEvidence,
};
