import { pickLanguage } from '../../lib/i18n/index.ts';
import { loadLanguage } from '../../lib/i18n/load.ts';
import { uiLanguages } from '../../lib/messages/self.ts';
import { watchLanguage } from '../../lib/storage/language.ts';
import { firstAsked } from './first-asked.ts';
import { isPopup, type Surface } from './surface.ts';

/**
 * Draws the panel into `#panel` of an extension page. This script is small and starts first: what the first picture shows is
 * on its way while the browser still loads the script that draws it, which the page names too (`wxt.config.ts`).
 */
export function mount(surface: Surface): void {
  const root = document.getElementById('panel');
  if (root === null) throw new Error('The page has no #panel');
  const { asked, told } = firstAsked(surface);
  const panel = import('./panel.tsx');
  // Which language was chosen is still being read; most people chose none.
  void loadLanguage(pickLanguage(uiLanguages()));
  document.documentElement.classList.toggle('popup', surface === 'popup' && isPopup());
  watchLanguage(async ({ language }) => {
    document.documentElement.lang = language;
    const [{ drawPanel }] = await Promise.all([panel, told, loadLanguage(language)]);
    if (document.documentElement.lang === language) drawPanel(root, asked, language);
  });
}
