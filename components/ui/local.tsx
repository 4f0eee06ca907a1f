import type { LocalText } from '../../lib/district/schema.ts';
import { useTexts } from '../panel/texts.ts';

/** A text of the district: as a person translated it, else in English, never machine-translated. */
export function Local({ text }: { text: LocalText }) {
  const { language } = useTexts();
  const own = text[language];
  return <p lang={own ? language : 'en'}>{own ?? text.en}</p>;
}
