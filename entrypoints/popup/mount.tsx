import { App } from '../../components/panel/app.tsx';
import { draw } from '../../components/ui/draw.tsx';
import { watchLanguage } from '../../lib/storage/language.ts';
import { watchReport } from '../../lib/storage/seen.ts';
import { browserServices } from './browser-services.ts';
import { firstLook } from './first-look.ts';
import { isPopup } from './surface.ts';
import { watchProfile } from './watch-profile.ts';
import { watchTab } from './watch-tab.ts';

export type Surface = 'popup' | 'sidepanel';

/** Draws the panel into `#panel` of an extension page. */
export function mount(surface: Surface): void {
  const root = document.getElementById('panel');
  if (root === null) throw new Error('The page has no #panel');
  const { looks, told } = firstLook({ watchTab: watchTab(surface), watchReport, watchProfile });
  document.documentElement.classList.toggle('popup', surface === 'popup' && isPopup());
  watchLanguage(async ({ language }) => {
    document.documentElement.lang = language;
    const services = { ...browserServices(language), ...looks };
    await told;
    if (document.documentElement.lang === language) draw(<App services={services} />, root);
  });
}
