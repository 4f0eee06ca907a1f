import { useRef } from 'preact/hooks';
import { columnDrift } from '../../lib/report/drift.ts';
import { cards } from '../cards/index.ts';
import { Changes } from '../findings/changes.tsx';
import { Findings } from '../findings/findings.tsx';
import { StudentContext } from '../findings/student-context.tsx';
import { Composer } from '../help/composer.tsx';
import { DraftOffer } from '../help/draft-offer.tsx';
import { FillStatus } from '../help/fill-status.tsx';
import { askedOf } from '../help/protocol/asked.ts';
import { ReadTicket } from '../replay/read-ticket.tsx';
import { ReplayCard } from '../replay/replay-card.tsx';
import { Tickets } from '../tickets/tickets.tsx';
import { Later } from '../ui/later.tsx';
import { AskFirst } from './ask-first.tsx';
import { ConsentNeeded } from './consent-needed.tsx';
import { DriftNote } from './drift-note.tsx';
import { Empty } from './empty.tsx';
import { Handouts } from './handouts.tsx';
import { Header } from './header.tsx';
import { LearnOffer } from './learn-offer.tsx';
import { More } from './more.tsx';
import { Paused } from './paused.tsx';
import { RolePicker, useRole } from './role-picker.tsx';
import type { PanelTab, Services } from './services.ts';
import { Tasks } from './tasks.tsx';
import { Teach } from './teach.tsx';
import { useTexts } from './texts.ts';
import { useActions } from './use-actions.ts';
import { useAsk } from './use-ask.ts';
import { useDrift } from './use-drift.ts';
import { usePanel } from './use-panel.ts';
import { useWatched } from './use-watched.ts';

/** Everything about one tab, from top to bottom: who, what was found, what could not be checked, the ticket. */
export function Panel({ tab, services }: { tab: PanelTab | null; services: Services }) {
  const { t } = useTexts();
  const state = usePanel(services, tab);
  const { report, profile, draft, paused, answers } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const ask = useAsk(services, tab?.tabId ?? null, report, draft, heading);
  const refused = useWatched(services.watchConsent, 0) === null;
  const actions = useActions(services, tab?.tabId ?? null, state.read);
  const role = useRole(services) ?? null;
  const asked = report !== null && profile !== undefined ? askedOf(report, profile, draft.choice, answers, role) : null;
  const placed = useDrift(services, tab?.tabId ?? null);
  const drifted = report === null ? placed : columnDrift(report);
  const drift =
    tab !== null && drifted.length > 0 ? <DriftNote pages={drifted} tabId={tab.tabId} services={services} /> : null;
  const readHere =
    profile !== undefined && report === null && !tab?.campus && !refused ? (
      <section class="section">
        <ReadTicket tabId={tab?.tabId ?? null} profile={profile} services={services} open={role === 'sis'} />
      </section>
    ) : null;
  return (
    <>
      <Header
        report={report}
        reading={state.reading}
        onRead={tab?.campus && paused === null && !refused ? actions.readAgain : null}
      />
      <main>
        {paused !== null && (
          <Paused by={paused} pause={state.pause} onResume={actions.resume} onCopyLine={actions.copyOffLine} />
        )}
        {refused && <ConsentNeeded onSee={services.openWelcome} />}
        {tab !== null && <FillStatus tabId={tab.tabId} services={services} />}
        {report === null && !refused && (
          <Empty
            campus={tab?.campus ?? false}
            reading={state.reading || state.waiting}
            paused={paused !== null}
            drift={drift}
          />
        )}
        {tab !== null && !tab.campus && report === null && !refused && (
          <LearnOffer tabId={tab.tabId} services={services} />
        )}
        {report !== null && drift}
        {report !== null && (
          <StudentContext report={report} custodyText={profile?.custodyText ?? null}>
            {profile !== undefined && asked !== null && (
              <AskFirst report={report} profile={profile} ticket={asked.open} onAsk={ask.open} />
            )}
          </StudentContext>
        )}
        {draft.offered !== null && (
          <DraftOffer
            draft={draft.offered.draft}
            otherStudent={report !== null}
            onCopyNote={actions.copyNote}
            onDiscard={() => actions.discard(draft)}
          />
        )}
        {report !== null &&
          profile !== undefined &&
          cards
            .filter(({ shows }) => shows(report, profile))
            .map(({ id, View }) => (
              <View
                key={`${id} ${report.context.student?.studentNumber ?? ''}`}
                report={report}
                profile={profile}
                services={services}
                asked={ask.asked}
                onAsk={(key) => (key === null ? ask.open() : ask.about(key))}
              />
            ))}
        {profile !== undefined && <ReplayCard report={report} profile={profile} services={services} />}
        {report !== null && <Changes report={report} services={services} />}
        {report !== null && (
          <Findings report={report} answers={answers} profile={profile} services={services} onAsk={ask.about} />
        )}
        {report !== null && profile !== undefined && asked !== null && (
          <Composer
            report={report}
            profile={profile}
            draft={draft}
            asked={asked}
            answers={answers}
            services={services}
            headingRef={heading}
          />
        )}
        <Later>
          {role === 'sis' && readHere}
          {profile !== undefined && <Tickets services={services} profile={profile} />}
          {role !== 'sis' && readHere}
          {profile !== undefined && <Tasks profile={profile} services={services} />}
        </Later>
      </main>
      <Later>
        {tab !== null && (tab.campus || report !== null) && (
          <More
            page={report?.pages[0]?.page ?? null}
            paused={paused !== null}
            onPause={actions.pause}
            onExport={report === null ? null : () => actions.exportFindings(report)}
            onSettings={services.openSettings}
          >
            <RolePicker services={services} label={t('role.yours')} />
            {profile !== undefined && (
              <Handouts tabId={tab.tabId} report={report} profile={profile} services={services} />
            )}
            {profile !== undefined && (
              <ReadTicket tabId={report === null ? tab.tabId : null} profile={profile} services={services} />
            )}
            {tab.campus && (
              <Teach
                pages={report === null ? placed : report.pages.map(({ page }) => page)}
                tabId={tab.tabId}
                services={services}
              />
            )}
          </More>
        )}
      </Later>
    </>
  );
}
