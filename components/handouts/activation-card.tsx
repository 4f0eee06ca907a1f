import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { useTexts } from '../panel/texts.ts';
import { Paragraphs, Steps } from './leaflet.tsx';
import { Sheet, SheetHeading } from './sheet.tsx';
import { SignIn } from './sign-in.tsx';

interface Held {
  holder: string;
  activationKey: string;
}

function Holder({ holder, activationKey }: Held) {
  const { t } = useTexts();
  return (
    <dl class="sheet-facts">
      <div>
        <dt>{t('handouts.sheet.holder')}</dt>
        <dd>
          <bdi>{holder}</bdi>
        </dd>
      </div>
      <div>
        <dt>{t('handouts.sheet.key')}</dt>
        <dd class="sheet-key" lang="zxx" translate={false}>
          {activationKey}
        </dd>
      </div>
    </dl>
  );
}

/** The printed page of one person: their name, their own key, and how to use it. No second person has a place in it. */
export function ActivationCard(props: Held & { profile: DistrictProfile; language: Language }) {
  const { holder, activationKey, profile, language } = props;
  const { title, steps, notes } = profile.handouts.activation;
  return (
    <Sheet language={language} district={profile.district.name}>
      <SheetHeading text={title} level="h2" />
      <Holder holder={holder} activationKey={activationKey} />
      <SignIn profile={profile} code={true} />
      <Steps steps={steps} />
      <div class="sheet-notes">
        <Paragraphs texts={notes} />
      </div>
    </Sheet>
  );
}
