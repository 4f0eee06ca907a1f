import type { LocalText } from '../../lib/district/schema.ts';
import type { Flag, FlagKind } from '../../lib/facts.ts';
import { useTexts } from '../panel/texts.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';

const order: FlagKind[] = ['custody', 'legal', 'other'];

/** Flags by their kind only; with a custody or legal flag, the district's own words on custody (DESIGN promise 3). */
export function Flags(props: { flags: readonly Flag[]; readable: boolean; custodyText: LocalText | null }) {
  const { t, language } = useTexts();
  const kinds = order.filter((kind) => props.flags.some((flag) => flag.kind === kind));
  const stop = kinds.includes('custody') || kinds.includes('legal');
  const inLanguage = props.custodyText?.[language];
  return (
    <>
      {kinds.map((kind) => (
        <p class={`with-icon flag-${kind}`} key={kind}>
          <Icon name="flag" />
          {t(`flag.${kind}`)}
        </p>
      ))}
      {!props.readable && (
        <p class="with-icon">
          <Icon name="unknown" />
          {t('flag.unreadable')}
        </p>
      )}
      {stop && props.custodyText !== null && (
        <Notice kind="critical" title={t('flag.first')}>
          {/* Legal text is shown as a person translated it, else in English, never machine-translated. */}
          <p lang={inLanguage ? language : 'en'}>{inLanguage ?? props.custodyText.en}</p>
        </Notice>
      )}
    </>
  );
}
