import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { AnswerOf } from '../../lib/report/answers.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { namesSeen } from '../../lib/support/names-seen.ts';
import type { Services } from '../panel/services.ts';
import { useTexts } from '../panel/texts.ts';
import { Section } from '../ui/section.tsx';
import { Switch } from '../ui/switch.tsx';
import { FindingPicker } from './finding-picker.tsx';
import { NoteField } from './note-field.tsx';
import { privatePlaces } from './private-note.ts';
import { Review } from './review.tsx';
import { SendButton } from './send-button.tsx';
import { SpecialistCard } from './specialist-card.tsx';
import { TargetChoice } from './target-choice.tsx';
import { TriedList } from './tried-list.tsx';
import type { DraftState } from './use-draft.ts';
import { useTicket } from './use-ticket.ts';

/** The ticket, filled in already, with its review on the same screen: nothing to type, one button at the end. */
export function Composer(props: {
  report: TabReport;
  profile: DistrictProfile;
  draft: DraftState;
  answers: readonly AnswerOf[] | undefined;
  services: Services;
  headingRef: RefObject<HTMLHeadingElement | null>;
}) {
  const { report, profile, draft, services, answers } = props;
  const texts = useTexts();
  const { t, time, language } = texts;
  const { choice, change } = draft;
  const ticket = useTicket(report, profile, choice, texts, services.version, answers);
  const places = privatePlaces(choice.note);
  const note = useRef<HTMLTextAreaElement>(null);
  const copyTarget = ticket.targets.find(({ type }) => type === 'clipboard');
  const { replyText } = profile.support;
  return (
    <Section class="composer" heading={t('help.heading')} headingRef={props.headingRef}>
      <p>{t('help.filled')}</p>
      {draft.restoredAt !== null && (
        <p class="restored">
          {t('draft.restored', { time: time(new Date(draft.restoredAt).toISOString()) })}{' '}
          <button type="button" class="link" onClick={() => void draft.discard()}>
            {t('draft.discard')}
          </button>
        </p>
      )}
      <SpecialistCard assignment={ticket.assignment} onBook={services.openLink} />
      <FindingPicker
        findings={report.findings}
        answers={answers}
        picked={choice.picked}
        onPick={(picked) => change({ picked })}
      />
      <Switch
        label={t('help.names')}
        hint={t(choice.includeNames ? 'help.namesOn' : 'help.namesOff')}
        on={choice.includeNames}
        onChange={(includeNames) => change({ includeNames })}
      />
      <TriedList tried={choice.tried} onChange={(tried) => change({ tried })} />
      <NoteField
        note={choice.note}
        places={places}
        names={choice.includeNames ? [] : namesSeen(report)}
        kept={choice.kept}
        fieldRef={note}
        onChange={(text) => change({ note: text })}
        onKeep={(kept) => change({ kept })}
      />
      <TargetChoice targets={ticket.targets} chosen={ticket.target.id} onChoose={(targetId) => change({ targetId })} />
      <Review plan={ticket.plan} target={ticket.target} />
      <SendButton
        ticket={ticket}
        tabId={report.tabId}
        refused={places.length > 0}
        services={services}
        onRefused={() => note.current?.focus()}
        onDone={() => void draft.delivered()}
        onCopyInstead={() => copyTarget && change({ targetId: copyTarget.id })}
      />
      {replyText !== null && <p class="quiet">{replyText[language] ?? replyText.en}</p>}
    </Section>
  );
}
