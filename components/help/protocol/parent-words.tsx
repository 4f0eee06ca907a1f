import type { LocalText } from '../../../lib/district/local-text.ts';
import type { Services } from '../../panel/services.ts';
import { useTexts } from '../../panel/texts.ts';
import { CopyButton } from './copy-button.tsx';

/** What staff can tell a parent, in each language the district has it in: it holds nothing about anybody. */
export function ParentWords(props: {
  words: LocalText;
  url: string | null;
  services: Pick<Services, 'copy' | 'openLink'>;
}) {
  const { t, language } = useTexts();
  const { words, url, services } = props;
  const both = (language === 'es' ? ['es', 'en'] : ['en', 'es']) as ('en' | 'es')[];
  const there = both.flatMap((one) => (words[one] === undefined ? [] : [{ language: one, text: words[one] }]));
  return (
    <>
      {there.slice(0, 1).map(({ language: one, text }) => (
        <blockquote key={one} class="parent-words" lang={one}>
          {text}
        </blockquote>
      ))}
      <div class="actions">
        {there.map(({ language: one, text }, index) => (
          <CopyButton
            key={one}
            label={
              index === 0
                ? t('protocols.copyWords')
                : t('protocols.copyWordsIn', { language: t(`protocols.language.${one}`) })
            }
            text={text}
            done={t('protocols.copied')}
            copy={services.copy}
          />
        ))}
        {url !== null && (
          <button type="button" onClick={() => services.openLink(url)}>
            {t('protocols.openParents')} <span class="hidden-text">{t('link.newTab')}</span>
          </button>
        )}
      </div>
    </>
  );
}
