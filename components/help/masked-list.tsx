import { type MaskedPlace, maskedPlaces } from '../../lib/support/privacy/mask.ts';
import { useTexts } from '../panel/texts.ts';
import { Icon } from '../ui/icon.tsx';

/** What of the note is left out of the ticket, each with a switch to keep it on purpose. */
export function MaskedList(props: {
  note: string;
  names: readonly string[];
  kept: readonly string[];
  onKeep: (kept: string[]) => void;
  onShow: (place: MaskedPlace) => void;
}) {
  const { t } = useTexts();
  const places = firstOfEach(maskedPlaces(props.note, props.names, props.kept));
  const toggle = ({ key, kept }: MaskedPlace) =>
    props.onKeep(kept ? props.kept.filter((one) => one !== key) : [...props.kept, key]);
  if (places.length === 0) return null;
  return (
    <div class="masked">
      <p>{t('privacy.masked')}</p>
      <ul class="plain">
        {places.map((place) => (
          <li class="with-icon" key={place.key}>
            <Icon name={place.kept ? 'info' : 'unknown'} />
            <span>
              {t(place.kept ? 'privacy.kept' : 'privacy.leftOut', {
                kind: t(`privacy.${place.kind}`),
                text: place.text,
              })}{' '}
              <button type="button" class="link" onClick={() => toggle(place)}>
                {t(place.kept ? 'privacy.leaveOut' : 'privacy.keep', { text: place.text })}
              </button>{' '}
              <button type="button" class="link" onClick={() => props.onShow(place)}>
                {t('private.show')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same text twice is kept or left out together. */
const firstOfEach = (places: readonly MaskedPlace[]) =>
  places.filter(({ key }, index) => places.findIndex((one) => one.key === key) === index);
