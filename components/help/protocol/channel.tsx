import type { ProtocolRule } from '../../../lib/district/protocol-schema.ts';
import type { DistrictProfile, Specialist } from '../../../lib/district/schema.ts';
import type { Topic } from '../../../lib/district/topic.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import { copyText } from '../../cards/gradebook/answers.ts';
import type { Services } from '../../panel/services.ts';
import { useTexts } from '../../panel/texts.ts';
import { Local } from '../../ui/local.tsx';
import { CopyButton } from './copy-button.tsx';
import { inLanguage } from './headline.ts';
import { ParentWords } from './parent-words.tsx';

/** What the person can do about an answer that is no ticket: one button for its one way. */
export function Channel(props: {
  rule: ProtocolRule;
  topic: Topic;
  /** null: nobody is on file for this school. */
  specialist: Specialist | null;
  report: TabReport;
  profile: DistrictProfile;
  services: Services;
}) {
  const texts = useTexts();
  const { t, language } = texts;
  const { services, specialist } = props;
  const { answer } = props.rule;
  const { emergency } = props.profile.support;
  const opens = (label: string, url: string) => (
    <p class="actions">
      <button type="button" onClick={() => services.openLink(url)}>
        {label} <span class="hidden-text">{t('link.newTab')}</span>
      </button>
    </p>
  );
  switch (answer.kind) {
    case 'ask':
      // What there is to hand over is known of grade books only.
      return props.topic === 'gradebook' ? (
        <p class="actions">
          <CopyButton
            label={t('gradebook.copy')}
            text={copyText(props.report, texts)}
            done={t('gradebook.copied')}
            copy={services.copy}
          />
        </p>
      ) : null;
    case 'link':
      return (
        <>
          {answer.how !== null && <Local text={answer.how} />}
          {opens(t('protocols.openLink', { name: inLanguage(answer.name, language) }), answer.url)}
        </>
      );
    case 'parents':
      return <ParentWords words={answer.words} url={answer.url} services={services} />;
    case 'booking':
      if (specialist?.booking) return opens(t('protocols.book', { name: specialist.name }), specialist.booking);
      return <p>{t('protocols.noBooking')}</p>;
    case 'phone':
      return emergency === null ? null : (
        <>
          <Local text={emergency.text} />
          <p>
            <a class="call" href={`tel:${emergency.phone.replace(/[^+\d]/g, '')}`}>
              <bdi>{emergency.phone}</bdi>
            </a>
          </p>
        </>
      );
    default:
      return null;
  }
}
