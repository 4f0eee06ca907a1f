import { activationOffer } from '../../../lib/report/activation-offer.ts';
import type { ShownKey } from '../../../lib/report/keys.ts';
import { useTexts } from '../../panel/texts.ts';
import { useSay } from '../../ui/status.ts';

/** Reasons that the card of the key does not say already. */
const said = ['own', 'notGuardian', 'guardianUnread'] as const;

/** The button that opens a guardian's activation card; or why there is none. The key is not known here. */
export function PrintCard(props: {
  shown: ShownKey;
  /** What the district's checklist for access asks for. */
  boxes: readonly string[];
  open: () => Promise<boolean>;
}) {
  const { shown, boxes, open } = props;
  const { t } = useTexts();
  const say = useSay();
  const offer = activationOffer(shown, boxes);
  const reason = said.find((one) => one === offer);
  if (reason) return <p class="quiet">{t(`handouts.not.${reason}`, { student: shown.student ?? '' })}</p>;
  if (offer !== 'offer') return null;
  const press = async () => {
    if (!(await open())) say(t('handouts.open.failed'));
  };
  return (
    <>
      <p>
        <button type="button" onClick={() => void press()}>
          {t('handouts.open.activation')}
        </button>
      </p>
      <p class="quiet">{t('handouts.open.activationMore', { holder: shown.holder ?? '' })}</p>
    </>
  );
}
