import type { ComponentChildren } from 'preact';
import type { Language } from '../../lib/i18n/index.ts';
import { useTexts } from '../panel/texts.ts';

const languages: readonly Language[] = ['en', 'es'];

/** What stands around a hand-out on the screen, and on no paper: its name, its language, the button that prints it. */
export function Frame(props: {
  heading: string;
  language: Language;
  onLanguage: (language: Language) => void;
  /** null: there is nothing to print. */
  onPrint: (() => void) | null;
  /** Notices and choices above the sheet. */
  before?: ComponentChildren;
  /** The sheet: all that is printed. */
  children?: ComponentChildren;
}) {
  const { t } = useTexts();
  const { heading, language, onLanguage, onPrint, before, children } = props;
  return (
    <main class="handout">
      <div class="handout-bar">
        <h1>{heading}</h1>
        {onPrint !== null && (
          <div class="handout-tools">
            <fieldset>
              <legend>{t('handouts.language')}</legend>
              {languages.map((one) => (
                <label class="choice" key={one}>
                  <input type="radio" name="language" checked={one === language} onChange={() => onLanguage(one)} />
                  {t(`handouts.language.${one}`)}
                </label>
              ))}
            </fieldset>
            <button type="button" class="primary" onClick={onPrint}>
              {t('handouts.print')}
            </button>
          </div>
        )}
        {before}
      </div>
      {children}
    </main>
  );
}
