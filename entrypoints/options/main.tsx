import { render } from 'preact';
import { config } from 'zod';
import { Settings } from '../../components/settings/settings.tsx';
import { pickLanguage } from '../../lib/i18n/index.ts';
import { browser } from '../../lib/messages/browser.ts';
import { setCheckOff, watchChecksOff } from '../../lib/storage/checks-off.ts';
import { removeLesson, watchTaught } from '../../lib/storage/taught.ts';
import { saveFile } from '../popup/save-file.ts';

const root = document.getElementById('settings');
if (root === null) throw new Error('The page has no #settings');
// Without this zod probes `new Function`, which the extension's content policy refuses and reports.
config({ jitless: true });
const language = pickLanguage([browser.i18n.getUILanguage()]);
document.documentElement.lang = language;
render(
  <Settings
    services={{
      language,
      watchTaught,
      watchChecksOff,
      setCheck: (id, on) => setCheckOff(id, !on),
      download: saveFile,
      forget: removeLesson,
    }}
  />,
  root,
);
