import type { Services } from '../../panel/services.ts';
import { useTexts } from '../../panel/texts.ts';
import { useSay } from '../../ui/status.ts';

/** Opens a hand-out that holds no key. Whether one may be made there, its own page says: custody first. */
export function HandoutButton(props: { kind: 'student-app' | 'replies'; tabId: number; services: Services }) {
  const { kind, tabId, services } = props;
  const { t } = useTexts();
  const say = useSay();
  const press = async () => {
    if (!(await services.openHandout({ kind, tabId }, null))) say(t('handouts.open.failed'));
  };
  return (
    <button type="button" onClick={() => void press()}>
      {t(`handouts.open.${kind}`)}
    </button>
  );
}
