import { keysShown } from '../../lib/report/keys.ts';
import { workedOn } from '../../lib/report/worked-on.ts';
import type { WorkedOnPerson } from '../../lib/storage/worked-on.ts';
import { useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Section } from '../ui/section.tsx';
import type { Card, CardProps } from './card.ts';
import { ShownKeyView } from './key/shown-key.tsx';
import { useSeen } from './why/use-seen.ts';

function KeyCard({ report, profile, services }: CardProps) {
  const { t } = useTexts();
  const seen = useSeen(services, report.origin);
  const asked = useWatched<WorkedOnPerson | null>(services.watchWorkedOn, 0) ?? null;
  // Whom staff asked about for another student says nothing of this one.
  const hand = workedOn(seen)?.student.personID ?? null;
  const worked = asked?.origin === report.origin && asked.studentID === hand ? asked.personID : null;
  return (
    <Section class="key" heading={t('accounts.heading')}>
      {keysShown(report, seen).map((shown) => (
        <ShownKeyView
          key={`${shown.row} ${shown.personID} ${shown.holder}`}
          shown={shown}
          another={worked !== null && shown.personID !== null && worked !== shown.personID}
          profile={profile}
          copy={(ask) => services.copyKey(report.tabId, shown.frameId, ask)}
          print={({ row, ...holder }) =>
            services.openHandout({ kind: 'activation', tabId: report.tabId, frameId: shown.frameId, row }, holder)
          }
        />
      ))}
    </Section>
  );
}

/** Whose activation key is on the screen, and what that person is to the student in hand. The key itself is not known here. */
export const key: Card = {
  id: 'key',
  shows: (report) => report.facts.accounts.some(({ hasKey }) => hasKey === true),
  View: KeyCard,
};
