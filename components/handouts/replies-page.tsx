import { useState } from 'preact/hooks';
import type { Reply } from '../../lib/district/handout-schema.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { handoutCustody, isOfEarlier } from '../../lib/report/handout-custody.ts';
import { inLanguage, replyText } from '../../lib/support/handouts/reply-text.ts';
import { useTexts } from '../panel/texts.ts';
import { Notice } from '../ui/notice.tsx';
import { useSay } from '../ui/status.ts';
import { CustodyStop } from './custody-stop.tsx';
import { Frame } from './frame.tsx';
import { ReplySheet } from './reply-sheet.tsx';
import type { HandoutServices } from './services.ts';
import { Untranslated } from './untranslated.tsx';
import { useTab } from './use-tab.ts';

/** The parent reply kit: which answers to take, to print them or to copy them. */
export function RepliesPage(props: {
  services: HandoutServices;
  tabId: number;
  language: Language;
  onLanguage: (language: Language) => void;
}) {
  const { t } = useTexts();
  const say = useSay();
  const { services, tabId, language, onLanguage } = props;
  const tab = useTab(services, tabId);
  const [left, setLeft] = useState<readonly number[]>([]);
  const frame = { heading: t('handouts.page.replies'), language, onLanguage };
  if (tab === undefined) return <Frame {...frame} onPrint={null} before={<p>{t('handouts.readingReport')}</p>} />;
  const { profile, report, seen } = tab;
  const custody = handoutCustody(report, seen);
  if (custody !== 'clear')
    return (
      <Frame
        {...frame}
        onPrint={null}
        before={<CustodyStop custody={custody} profile={profile} earlier={isOfEarlier(report)} />}
      />
    );
  const { replies, whereToSignIn } = profile.handouts;
  if (replies.length === 0) {
    const nothing = (
      <Notice kind="info" title={t('handouts.kit.none')}>
        <p>{t('handouts.kit.noneMore')}</p>
      </Notice>
    );
    return <Frame {...frame} onPrint={null} before={nothing} />;
  }
  const chosen = replies.filter((_, index) => !left.includes(index));
  const none = () => say(t('handouts.kit.chooseNone'));
  const copy = async (which: readonly Reply[]) => {
    if (which.length === 0) return none();
    const text = which.map((reply) => replyText(reply, language)).join('\n\n\n');
    say(t((await services.copy(text)) ? 'handouts.copied' : 'handouts.refused'));
  };
  const texts = chosen.flatMap(({ title, text, steps }) => [title, ...text, ...steps]);
  const choices = (
    <>
      <fieldset class="handout-choices">
        <legend>{t('handouts.kit.choose')}</legend>
        {replies.map(({ title }, index) => (
          <label class="choice" key={title.en}>
            <input
              type="checkbox"
              checked={!left.includes(index)}
              onChange={() => setLeft(left.includes(index) ? left.filter((one) => one !== index) : [...left, index])}
            />
            <span lang={title[language] ? language : 'en'}>{inLanguage(title, language)}</span>
          </label>
        ))}
      </fieldset>
      <p>
        <button type="button" onClick={() => void copy(chosen)}>
          {t('handouts.kit.copyAll')}
        </button>
      </p>
      <Untranslated texts={[...texts, ...(profile.portal.signIn.parent ? [] : [whereToSignIn])]} language={language} />
    </>
  );
  return (
    <Frame {...frame} onPrint={chosen.length > 0 ? services.print : none} before={choices}>
      {chosen.length > 0 && (
        <ReplySheet profile={profile} replies={chosen} language={language} onCopy={(reply) => void copy([reply])} />
      )}
    </Frame>
  );
}
