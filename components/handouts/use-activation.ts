import { useEffect, useState } from 'preact/hooks';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import { type ActivationOffer, activationOffer } from '../../lib/report/activation-offer.ts';
import { keysShown, type ShownKey } from '../../lib/report/keys.ts';
import { workedOn } from '../../lib/report/worked-on.ts';
import type { WorkedOnPerson } from '../../lib/storage/worked-on.ts';
import type { HandoutPlace } from '../../lib/support/handouts/place.ts';
import { useWatched } from '../panel/use-watched.ts';
import type { HandoutServices } from './services.ts';
import { useTab } from './use-tab.ts';

export type ActivationPlace = Extract<HandoutPlace, { kind: 'activation' }>;

/** What the page of one activation card shows. */
export type Activation =
  | { is: 'reading' | 'gone' }
  | { is: 'refused'; offer: Exclude<ActivationOffer, 'offer'>; shown: ShownKey; profile: DistrictProfile }
  | { is: 'ready'; holder: string; key: string; another: boolean; profile: DistrictProfile };

/**
 * One person's key, as long as this page is open and the Campus page shows it as that person's. It is in this state and
 * nowhere else; a flag that comes later, another person in the line, or leaving the page takes it away.
 */
export function useActivation(services: HandoutServices, place: ActivationPlace): Activation {
  const { ticket } = services;
  const { tabId, frameId, row } = place;
  const tab = useTab(services, tabId);
  const asked = useWatched<WorkedOnPerson | null>(services.watchWorkedOn, 0);
  const [answer, setAnswer] = useState<{ key: string | null } | null>(null);
  const [left, setLeft] = useState(false);
  useEffect(() => services.onLeave(() => setLeft(true)), [services]);

  const shown =
    tab?.report &&
    keysShown(tab.report, tab.seen).find(
      (one) =>
        one.frameId === frameId && one.row === row && one.holder === ticket?.holder && one.personID === ticket.personID,
    );
  const offer = shown && tab ? activationOffer(shown, tab.profile.access.boxes) : null;
  const wanted = offer === 'offer' && !left;
  useEffect(() => {
    if (!wanted || ticket === null) return;
    let over = false;
    void services.askForKey(tabId, frameId, { row, ...ticket }).then((key) => {
      if (!over) setAnswer({ key });
    });
    return () => {
      over = true;
      setAnswer(null);
    };
  }, [wanted]);

  if (ticket === null || left) return { is: 'gone' };
  if (tab === undefined || asked === undefined) return { is: 'reading' };
  if (!shown || offer === null) return { is: 'gone' };
  const { profile } = tab;
  if (offer !== 'offer') return { is: 'refused', offer, shown, profile };
  if (answer === null) return { is: 'reading' };
  if (answer.key === null) return { is: 'gone' };
  // Whom staff asked about for another student says nothing of this one.
  const hand = workedOn(tab.seen)?.student.personID ?? null;
  const worked = asked?.origin === tab.report?.origin && asked?.studentID === hand ? asked?.personID : undefined;
  const another = worked !== undefined && ticket.personID !== null && worked !== ticket.personID;
  return { is: 'ready', holder: ticket.holder, key: answer.key, another, profile };
}
