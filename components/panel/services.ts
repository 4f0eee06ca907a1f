import type { Delivery } from '../../lib/delivery/delivery.ts';
import type { About } from '../../lib/delivery/outbox/entry.ts';
import type { Plan } from '../../lib/delivery/plan.ts';
import type { Subject } from '../../lib/district/lesson.ts';
import type { Role } from '../../lib/district/role.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { Task } from '../../lib/district/tasks.ts';
import type { Taught } from '../../lib/district/taught.ts';
import type { Finding, Sighting } from '../../lib/facts.ts';
import type { Language } from '../../lib/i18n/index.ts';
import type { KeyAsk } from '../../lib/messages/key-port.ts';
import type { PauseScope } from '../../lib/messages/map.ts';
import type { AnswerOf, AnswerReason } from '../../lib/report/answers.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import type { TabChanges } from '../../lib/report/tab-changes.ts';
import type { Consent } from '../../lib/storage/consent.ts';
import type { Draft } from '../../lib/storage/draft.ts';
import type { Drift } from '../../lib/storage/drift.ts';
import type { PendingFill } from '../../lib/storage/fill.ts';
import type { HandoutTicket } from '../../lib/storage/handout-ticket.ts';
import type { PanelRequest } from '../../lib/storage/panel-request.ts';
import type { Pause } from '../../lib/storage/pause.ts';
import type { Feed } from '../../lib/storage/tasks.ts';
import type { WorkedOnPerson } from '../../lib/storage/worked-on.ts';
import type { HandoutPlace } from '../../lib/support/handouts/place.ts';
import type { ReplayServices } from '../replay/services.ts';
import type { TicketServices } from '../tickets/services.ts';

/** The tab the panel is about. */
export interface PanelTab {
  tabId: number;
  /** It shows a Campus page, as far as its address may be seen. */
  campus: boolean;
}

/** Starts telling of a value, now and whenever it changes; returns what stops it. */
export type Watch<T> = (tell: (value: T) => void) => () => void;

/**
 * All that the panel needs of the browser. Components get this object and call nothing of the browser themselves, so
 * that they run in a test, and a review of what the panel can do is a review of this file.
 */
export interface Services {
  language: Language;
  /** The extension's version, for the ticket and the export. */
  version: string;
  /** null: no tab with a Campus page is in hand. */
  watchTab: Watch<PanelTab | null>;
  watchReport(tabId: number, tell: (report: TabReport | null) => void): () => void;
  watchProfile(origin: string | null, tell: (profile: DistrictProfile) => void): () => void;
  /** Pages that the tab should show and does not; null: none. */
  watchDrift(tabId: number, tell: (drift: Drift | null) => void): () => void;
  /** How the tab's frames are built, as a text without anything that they say; null when no frame answered. */
  structure(tabId: number): Promise<string | null>;
  /** Pages seen on this Campus host in this session, the newest first, the page in hand among them. */
  /** Notes whom staff asked about last, so that a key of somebody else is warned of. In session memory only. */
  workOn(worked: WorkedOnPerson): void;
  /** Tells whom staff asked about last; null: nobody. */
  watchWorkedOn: Watch<WorkedOnPerson | null>;
  watchFamily(origin: string, tell: (seen: Sighting[]) => void): () => void;
  /** What became of boxes that findings of this tab were about. */
  watchChanges(tabId: number, tell: (changes: TabChanges | null) => void): () => void;
  /** What a specialist has taught at this device. */
  watchTaught: Watch<Taught>;
  /** Lets one thing be pointed at in the tab's page; null gives up. @returns false when the page could not be entered */
  teach(tabId: number, subject: Subject | null): Promise<boolean>;
  openSettings(): void;
  /** What the person does at the school, by policy or as chosen on this device; null: not asked yet. */
  watchRole: Watch<Role | null>;
  /** The district's policy sets the role: it cannot be chosen here. */
  watchRoleLocked: Watch<boolean>;
  setRole(role: Role | null): Promise<void>;
  /** The person's own school, by its id in the profile; null: none chosen. Never a student's. */
  watchSchool: Watch<string | null>;
  /** Who has agreed that pages are read; null: nobody, and nothing is read. */
  watchConsent: Watch<Consent>;
  openWelcome(): void;
  /** The district's calendar of tasks as it was fetched last. */
  watchFeed: Watch<Feed | null>;
  /** Keys of the tasks that were marked as done or read (`taskKey`). */
  watchTasksDone: Watch<string[]>;
  markTask(task: Pick<Task, 'id' | 'due'>, done: boolean): Promise<void>;
  watchPause: Watch<Pause>;
  watchRequest(tabId: number, tell: (request: PanelRequest | null) => void): () => void;
  clearRequest(tabId: number): Promise<void>;

  findDraft(tabId: number, studentNumber: string | null): Promise<{ tabId: number; draft: Draft } | null>;
  saveDraft(tabId: number, draft: Draft): Promise<void>;
  removeDraft(tabId: number): Promise<void>;

  /** Reads the tab's frames again; settles when they have answered. */
  refresh(tabId: number): Promise<void>;
  pause(tabId: number, scope: PauseScope): Promise<void>;
  resume(tabId: number): Promise<void>;
  /** Moves the page and its focus to the row that a check is about. @returns false when the row is not there any more */
  showRow(tabId: number, row: number, check: string): Promise<boolean>;

  /** Tells the answer in force of each finding of a report, in the findings' order, now and at every change. */
  watchAnswers(report: TabReport, tell: (answers: AnswerOf[]) => void): () => void;
  /** Remembers on this device that a finding is intentional. @returns false when it could not be kept */
  answer(finding: Finding, report: TabReport, reason: AnswerReason): Promise<boolean>;
  takeBack(finding: Finding, report: TabReport): Promise<void>;
  /** How many answers this device keeps, whatever they are about. */
  watchAnswersKept: Watch<number>;
  /** Deletes every answer of this device. @param tabId the tab in hand */
  forgetAnswers(tabId: number): Promise<void>;

  /** Ids of the checks that this person has switched off. */
  watchChecksOff: Watch<string[]>;
  setCheck(id: string, on: boolean): Promise<void>;

  /** Whether these host permissions are there already. */
  originsGranted(origins: string[]): Promise<boolean>;
  /** Asks for host permissions. Must be the first call of a click's handler: the browser wants the gesture. */
  requestOrigins(origins: string[]): Promise<boolean>;
  /** @returns false when the browser refused */
  copy(text: string, html?: string): Promise<boolean>;
  /**
   * Copies the activation key that stands on a page now, with its holder's name before it. The key comes by a live port
   * and is kept nowhere. `gone`: the page shows it no more, or another person's; `refused`: by the browser.
   */
  copyKey(tabId: number, frameId: number, ask: KeyAsk): Promise<'copied' | 'gone' | 'refused'>;
  /** Opens the page of a hand-out in a new tab. @param holder whose activation card; null for the others. @returns false when refused */
  openHandout(place: HandoutPlace, holder: HandoutTicket | null): Promise<boolean>;
  /** Tells whether there is a token for a desk; the token itself never comes back. */
  watchToken(origin: string, tell: (there: boolean) => void): () => void;
  /** @param stays also after the browser is closed */
  keepToken(origin: string, token: string, stays: boolean): Promise<void>;
  forgetToken(origin: string): Promise<void>;
  /** A form that is being filled in a tab; null: none is. */
  watchFill(tabId: number, tell: (fill: PendingFill | null) => void): () => void;
  /** Fills the form again, gives it up, or goes back to its ticket. @returns false when there was none */
  fill(tabId: number, what: 'again' | 'end' | 'back'): Promise<boolean>;
  /** Opens the settings where a form can be learned. @param tabId the tab with the form */
  learnForm(tabId: number): void;
  /** Hands a `tel:` address to the person's telephone program. Call it from the click itself. */
  call(url: string): void;
  /** Runs a plan that the person has just reviewed; what has to be copied is copied before. Never throws. */
  deliver(tabId: number, plan: Plan, about: About): Promise<Delivery>;
  /** Tickets on their way and sent, on this device. */
  tickets: TicketServices;
  /** A ticket that a specialist looks into. */
  replay: ReplayServices;
  /** Offers a text as a file to save. */
  download(fileName: string, text: string): void;
  /** Opens an https address in a new tab. */
  openLink(url: string): void;
}
