import { App } from '../../components/panel/app.tsx';
import { draw } from '../../components/ui/draw.tsx';
import { watchLanguage } from '../../lib/storage/language.ts';
import { watchReport } from '../../lib/storage/seen.ts';
import { browserServices } from './browser-services.ts';
import { early } from './early.ts';
import { firstLook } from './first-look.ts';
import { shared } from './shared.ts';
import { isPopup } from './surface.ts';
import { profileWatch } from './watch-profile.ts';
import { watchTab } from './watch-tab.ts';

export type Surface = 'popup' | 'sidepanel';

/** Draws the panel into `#panel` of an extension page. */
export function mount(surface: Surface): void {
  const root = document.getElementById('panel');
  if (root === null) throw new Error('The page has no #panel');
  const services = browserServices();
  // All that the first picture shows is asked for at once, and it is drawn when all of it is there.
  const always = {
    watchRole: shared(services.watchRole),
    watchConsent: shared(services.watchConsent),
    watchPause: shared(services.watchPause),
    watchChecksOff: shared(services.watchChecksOff),
  };
  const drift = early(services.watchDrift);
  const request = early(services.watchRequest);
  const changes = early(services.watchChanges);
  const fill = early(services.watchFill);
  const { looks, told } = firstLook({ watchTab: watchTab(surface), watchReport, watchProfile: profileWatch() }, [
    drift,
    request,
    changes,
    fill,
  ]);
  const known = {
    ...looks,
    ...always,
    watchDrift: drift.watch,
    watchRequest: request.watch,
    watchChanges: changes.watch,
    watchFill: fill.watch,
  };
  document.documentElement.classList.toggle('popup', surface === 'popup' && isPopup());
  watchLanguage(async ({ language }) => {
    document.documentElement.lang = language;
    await told;
    if (document.documentElement.lang !== language) return;
    draw(<App services={{ ...services, ...known, language }} />, root);
  });
}
