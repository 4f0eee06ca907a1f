import { config } from 'zod';
import { Settings } from '../../components/settings/settings.tsx';
import { draw } from '../../components/ui/draw.tsx';
import { loadLanguage } from '../../lib/i18n/load.ts';
import { watchLanguage } from '../../lib/storage/language.ts';
import { settingsServices } from './services.ts';

const root = document.getElementById('settings');
if (root === null) throw new Error('The page has no #settings');
// Without this zod probes `new Function`, which the extension's content policy refuses and reports.
config({ jitless: true });
watchLanguage(async ({ language }) => {
  document.documentElement.lang = language;
  await loadLanguage(language);
  if (document.documentElement.lang !== language) return;
  draw(<Settings services={settingsServices(language)} />, root);
});
