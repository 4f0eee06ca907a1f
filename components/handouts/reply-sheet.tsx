import type { Reply } from '../../lib/district/handout-schema.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { inLanguage } from '../../lib/support/handouts/reply-text.ts';
import { useTexts } from '../panel/texts.ts';
import { Paragraphs, Steps } from './leaflet.tsx';
import { Sheet, SheetHeading } from './sheet.tsx';
import { SignIn } from './sign-in.tsx';

function Title() {
  const { t } = useTexts();
  return <h2>{t('handouts.sheet.kit')}</h2>;
}

/** The chosen answers on paper; on the screen each has a button that copies it. They are about nobody. */
export function ReplySheet(props: {
  profile: DistrictProfile;
  replies: readonly Reply[];
  language: Language;
  onCopy: (reply: Reply) => void;
}) {
  const { profile, replies, language, onCopy } = props;
  // The buttons are the interface's, in its language, not the paper's.
  const { t, language: spoken } = useTexts();
  return (
    <Sheet language={language} district={profile.district.name}>
      <Title />
      <SignIn profile={profile} code={false} />
      {replies.map((reply) => (
        <section class="sheet-reply" key={reply.title.en}>
          <SheetHeading text={reply.title} level="h3" />
          <Paragraphs texts={reply.text} />
          <Steps steps={reply.steps} />
          <p class="sheet-copy" lang={spoken}>
            <button type="button" onClick={() => onCopy(reply)}>
              {t('handouts.kit.copy')}{' '}
              <span lang={reply.title[language] ? language : 'en'}>{inLanguage(reply.title, language)}</span>
            </button>
          </p>
        </section>
      ))}
    </Sheet>
  );
}
