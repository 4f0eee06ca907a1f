import { render } from 'preact';
import { config } from 'zod';
import { HandoutApp } from '../../components/handouts/app.tsx';
import { makeTexts } from '../../components/panel/texts.ts';
// A hand-out is in the family's language, whatever the staff's is.
import '../../lib/i18n/with-spanish.ts';
import { askForKey } from '../../lib/messages/key-panel.ts';
import { takeTicket } from '../../lib/storage/handout-ticket.ts';
import { readLanguage } from '../../lib/storage/language.ts';
import { watchReport } from '../../lib/storage/seen.ts';
import { workedOnItem } from '../../lib/storage/worked-on.ts';
import { parseHandout } from '../../lib/support/handouts/place.ts';
import { copyText } from '../popup/copy-text.ts';
import { watchFamily } from '../popup/watch-family.ts';
import { watchProfile } from '../popup/watch-profile.ts';

const root = document.getElementById('handout');
if (root === null) throw new Error('The page has no #handout');
// Without this zod probes `new Function`, which the extension's content policy refuses and reports.
config({ jitless: true });
const { language } = await readLanguage();
const place = parseHandout(location.search);
const ticket = place?.kind === 'activation' ? await takeTicket(place) : null;
document.documentElement.lang = language;
// Kind alone: the title stands in the history, and as the proposed name of a PDF.
document.title = `${makeTexts(language).t(`handouts.page.${place?.kind ?? 'none'}`)} · Campus Lens`;
render(
  <HandoutApp
    services={{
      language,
      place,
      ticket,
      watchReport,
      watchProfile,
      watchFamily,
      watchWorkedOn: (tell) => workedOnItem().watch(tell),
      askForKey,
      onLeave: (forget) => {
        addEventListener('pagehide', forget);
        return () => removeEventListener('pagehide', forget);
      },
      print: () => print(),
      copy: copyText,
    }}
  />,
  root,
);
