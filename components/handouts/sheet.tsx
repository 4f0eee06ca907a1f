import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { LocalText } from '../../lib/district/schema.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { makeTexts, TextsContext, useTexts } from '../panel/texts.ts';

/** The paper: everything in it is in the hand-out's language, whatever that of the interface is. */
export function Sheet(props: { language: Language; district: string; children: ComponentChildren }) {
  const texts = useMemo(() => makeTexts(props.language), [props.language]);
  return (
    <TextsContext.Provider value={texts}>
      <article class="sheet" lang={props.language}>
        <p class="sheet-district">{props.district}</p>
        {props.children}
      </article>
    </TextsContext.Provider>
  );
}

/** The heading of a sheet or of a part of it, as the district wrote it. */
export function SheetHeading({ text, level }: { text: LocalText; level: 'h2' | 'h3' }) {
  const { language } = useTexts();
  const Heading = level;
  const own = text[language];
  return <Heading lang={own ? language : 'en'}>{own ?? text.en}</Heading>;
}
