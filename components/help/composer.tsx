import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { schoolChoices } from '../../lib/district/assign.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { AnswerOf } from '../../lib/report/answers.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { namesSeen, numbersSeen } from '../../lib/support/names-seen.ts';
import type { Services } from '../panel/services.ts';
import { useTexts } from '../panel/texts.ts';
import { AskedBefore } from '../tickets/asked-before.tsx';
import { Section } from '../ui/section.tsx';
import { Switch } from '../ui/switch.tsx';
import { ExpectedReply } from './expected-reply.tsx';
import { FindingPicker } from './finding-picker.tsx';
import { NoteField } from './note-field.tsx';
import { privatePlaces } from './private-note.ts';
import type { Asked } from './protocol/asked.ts';
import { Question } from './protocol/question.tsx';
import { Review } from './review.tsx';
import { SchoolChoice } from './school-choice.tsx';
import { SendButton } from './send-button.tsx';
import { SpecialistCard } from './specialist-card.tsx';
import { TargetChoice } from './target-choice.tsx';
import { TriedList } from './tried-list.tsx';
import type { DraftState } from './use-draft.ts';
import { useMark } from './use-mark.ts';
import { chosenSchool, useTicket } from './use-ticket.ts';

/**
 * First whether this is a ticket at all; then the ticket, filled in already, with its review on the same screen: nothing
 * to type, one button at the end. While the answer is another way, the ticket is closed.
 */
export function Composer(props: {
  report: TabReport;
  profile: DistrictProfile;
  draft: DraftState;
  asked: Asked;
  answers: readonly AnswerOf[] | undefined;
  services: Services;
  headingRef: RefObject<HTMLHeadingElement | null>;
}) {
  const { report, profile, draft, services, answers, asked } = props;
  const texts = useTexts();
  const { t, time } = texts;
  const { choice, change } = draft;
  const mark = useMark();
  const ticket = useTicket(report, profile, choice, asked, texts, services.version, answers, mark.now);
  const places = privatePlaces(choice.note, numbersSeen(report));
  const note = useRef<HTMLTextAreaElement>(null);
  const copyTarget = ticket.targets.find(({ type }) => type === 'clipboard');
  return (
    <Section class="composer" heading={t('help.heading')} headingRef={props.headingRef}>
      {draft.restoredAt !== null && (
        <p class="restored">
          {t('draft.restored', { time: time(new Date(draft.restoredAt).toISOString()) })}{' '}
          <button type="button" class="link" onClick={() => void draft.discard()}>
            {t('draft.discard')}
          </button>
        </p>
      )}
      {profile.support.protocols.length > 0 && (
        <Question
          asked={asked}
          choice={choice.ask}
          onChange={(ask) => {
            // Another question has another way: the one chosen before was for the old one.
            const { topic, urgency } = choice.ask;
            change(ask.topic === topic && ask.urgency === urgency ? { ask } : { ask, targetId: null });
          }}
          assignment={ticket.assignment}
          report={report}
          profile={profile}
          services={services}
        />
      )}
      {asked.open && (
        <>
          <p>{t('help.filled')}</p>
          <AskedBefore report={report} checks={ticket.about.checks} text={ticket.text} services={services} />
          <SpecialistCard assignment={ticket.assignment} onBook={services.openLink} />
          <SchoolChoice
            schools={schoolChoices(profile, report.context.school)}
            chosen={chosenSchool(choice, report)}
            onChoose={(id) => change({ school: id === null ? null : { id, shown: report.context.school } })}
          />
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
          <TargetChoice
            targets={ticket.targets}
            chosen={ticket.target.id}
            onChoose={(targetId) => change({ targetId })}
          />
          <Review plan={ticket.plan} target={ticket.target} />
          <SendButton
            ticket={ticket}
            tabId={report.tabId}
            refused={places.length > 0}
            services={services}
            onRefused={() => note.current?.focus()}
            onDone={() => {
              // What is copied or opened stays the same ticket until it is known to be sent.
              if (ticket.plan.kind === 'post') mark.renew();
              void draft.delivered();
            }}
            onCopyInstead={() => copyTarget && change({ targetId: copyTarget.id })}
            onTarget={(targetId) => change({ targetId })}
          />
          <ExpectedReply support={profile.support} now={new Date()} />
        </>
      )}
    </Section>
  );
}
