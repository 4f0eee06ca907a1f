import { config } from 'zod';
import { draw } from '../../components/ui/draw.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { loadLanguage } from '../../lib/i18n/load.ts';
import { browser } from '../../lib/messages/browser.ts';
import { giveConsent, watchConsent } from '../../lib/storage/consent.ts';
import { watchLanguage } from '../../lib/storage/language.ts';
import { ownSchoolItem, setOwnSchool } from '../../lib/storage/own-school.ts';
import { setRole, watchRole, watchRoleLocked } from '../../lib/storage/role.ts';
import { watchCurrent } from '../options/watch-current.ts';

/** The practice campus stands on nobody's server: `npm start` runs it, and opens this page with `?practice`. */
const PRACTICE = 'https://practice.infinitecampus.org/';

const root = document.getElementById('welcome');
if (root === null) throw new Error('The page has no #welcome');
// Without this zod probes `new Function`, which the extension's content policy refuses and reports.
config({ jitless: true });
watchLanguage(async ({ language }) => {
  document.documentElement.lang = language;
  await loadLanguage(language);
  if (document.documentElement.lang !== language) return;
  draw(
    <Welcome
      services={{
        language,
        watchProfile: (tell) => watchCurrent(({ profile }) => tell(profile)),
        watchRole,
        setRole,
        watchRoleLocked,
        watchSchool: ownSchoolItem.watch,
        setSchool: setOwnSchool,
        watchConsent,
        giveConsent: () => giveConsent(new Date()),
        openSettings: () => void browser.runtime.openOptionsPage(),
        practice: new URLSearchParams(location.search).has('practice') ? PRACTICE : null,
      }}
    />,
    root,
  );
});
