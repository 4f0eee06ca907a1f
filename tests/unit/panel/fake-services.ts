import type { PanelTab, Services } from '../../../components/panel/services.ts';
import type { TicketsKept } from '../../../components/tickets/services.ts';
import type { Plan } from '../../../lib/delivery/plan.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import type { Role } from '../../../lib/district/role.ts';
import type { DistrictProfile } from '../../../lib/district/schema.ts';
import { taskKey } from '../../../lib/district/tasks.ts';
import { nothingTaught, type Taught } from '../../../lib/district/taught.ts';
import type { Finding, Sighting } from '../../../lib/facts.ts';
import type { Answered } from '../../../lib/report/answers.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import type { TabChanges } from '../../../lib/report/tab-changes.ts';
import type { Consent } from '../../../lib/storage/consent.ts';
import type { Draft } from '../../../lib/storage/draft.ts';
import type { Drift } from '../../../lib/storage/drift.ts';
import type { PendingFill } from '../../../lib/storage/fill.ts';
import type { PanelRequest } from '../../../lib/storage/panel-request.ts';
import { notPaused, type Pause } from '../../../lib/storage/pause.ts';
import type { Replay } from '../../../lib/storage/replay.ts';
import type { Feed } from '../../../lib/storage/tasks.ts';
import type { WorkedOnPerson } from '../../../lib/storage/worked-on.ts';

/** A value that can be watched and changed, as the browser's storage can. */
function watched<T>(value: T) {
  const listeners = new Set<(value: T) => void>();
  return {
    now: () => value,
    set(next: T) {
      value = next;
      for (const tell of [...listeners]) tell(next);
    },
    watch(tell: (value: T) => void) {
      listeners.add(tell);
      tell(value);
      return () => void listeners.delete(tell);
    },
  };
}

const answeredAt = '2026-01-05T15:05:00.000Z';

/** What the fake knows an answered finding by: its check, whom it is about and what was observed. */
export const answerKey = ({ check, subject, observed }: Finding): string =>
  JSON.stringify([check, subject.personID, observed]);

interface Start {
  /** What becomes of a key that is to be copied. */
  key?: 'copied' | 'gone' | 'refused';
  tab?: PanelTab | null;
  report?: TabReport | null;
  profile?: DistrictProfile;
  drift?: Drift | null;
  fill?: PendingFill | null;
  taught?: Taught;
  role?: Role | null;
  roleLocked?: boolean;
  school?: string | null;
  consent?: Consent;
  feed?: Feed | null;
  tasksDone?: string[];
  pause?: Pause;
  tickets?: TicketsKept;
  replay?: Replay | null;
  /** What the desk says of a ticket. */
  status?: string;
  /** What stands on the page of a desk. */
  pageText?: string;
  family?: Sighting[];
  workedOn?: WorkedOnPerson;
  changes?: TabChanges | null;
  request?: PanelRequest | null;
  drafts?: Map<number, Draft>;
  /** By `answerKey`. */
  answers?: ReadonlyMap<string, Answered>;
  checksOff?: string[];
}

/** Services without a browser: drafts in a map, every call written down in `calls`, answers that a test can change. */
export function fakeServices(start: Start = {}) {
  const tab = watched<PanelTab | null>(start.tab === undefined ? { tabId: 5, campus: true } : start.tab);
  const report = watched(start.report ?? null);
  const drift = watched<Drift | null>(start.drift ?? null);
  const family = watched<Sighting[]>(start.family ?? []);
  const workedOn = watched<WorkedOnPerson | null>(start.workedOn ?? null);
  const changes = watched<TabChanges | null>(start.changes ?? null);
  const taught = watched<Taught>(start.taught ?? nothingTaught);
  const role = watched<Role | null>(start.role ?? null);
  const school = watched<string | null>(start.school ?? null);
  const consent = watched<Consent>(start.consent === undefined ? 'person' : start.consent);
  const tasksDone = watched<string[]>(start.tasksDone ?? []);
  const pause = watched(start.pause ?? notPaused);
  const tickets = watched<TicketsKept>(start.tickets ?? { outbox: [], sent: [] });
  const replay = watched<Replay | null>(start.replay ?? null);
  const request = watched(start.request ?? null);
  const answers = watched<ReadonlyMap<string, Answered>>(start.answers ?? new Map());
  const checksOff = watched<string[]>(start.checksOff ?? []);
  const deskToken = watched(false);
  const fill = watched<PendingFill | null>(start.fill ?? null);
  const drafts = start.drafts ?? new Map<number, Draft>();
  const calls: unknown[][] = [];
  const note = <T>(answer: T, ...call: unknown[]): Promise<T> => {
    calls.push(call);
    return Promise.resolve(answer);
  };
  const services: Services = {
    language: 'en',
    version: '9.9.9',
    watchTab: tab.watch,
    watchReport: (_, tell) => report.watch(tell),
    watchProfile: (_, tell) => watched(start.profile ?? practiceProfile).watch(tell),
    watchDrift: (_, tell) => drift.watch(tell),
    structure: (tabId) => note('{"frames": []}', 'structure', tabId),
    watchFamily: (_, tell) => family.watch(tell),
    workOn: (worked) => workedOn.set(worked),
    watchWorkedOn: workedOn.watch,
    watchChanges: (_, tell) => changes.watch(tell),
    watchTaught: taught.watch,
    teach: (tabId, subject) => note(true, 'teach', tabId, subject),
    openSettings: () => void calls.push(['openSettings']),
    watchRole: role.watch,
    watchRoleLocked: watched(start.roleLocked ?? false).watch,
    setRole: async (chosen) => {
      calls.push(['setRole', chosen]);
      role.set(chosen);
    },
    watchSchool: school.watch,
    watchConsent: consent.watch,
    openWelcome: () => void calls.push(['openWelcome']),
    watchFeed: (tell) => watched<Feed | null>(start.feed ?? null).watch(tell),
    watchTasksDone: tasksDone.watch,
    markTask: async (task, done) => {
      calls.push(['markTask', taskKey(task), done]);
      const others = tasksDone.now().filter((key) => key !== taskKey(task));
      tasksDone.set(done ? [...others, taskKey(task)] : others);
    },
    watchPause: pause.watch,
    watchRequest: (_, tell) => request.watch(tell),
    clearRequest: async () => request.set(null),
    findDraft: async (tabId) => {
      const draft = drafts.get(tabId);
      return draft === undefined ? null : { tabId, draft };
    },
    saveDraft: async (tabId, draft) => void drafts.set(tabId, draft),
    removeDraft: async (tabId) => void drafts.delete(tabId),
    refresh: (tabId) => note(undefined, 'refresh', tabId),
    pause: (tabId, scope) => note(undefined, 'pause', tabId, scope),
    resume: (tabId) => note(undefined, 'resume', tabId),
    showRow: (tabId, row) => note(true, 'showRow', tabId, row),
    watchAnswers: (told, tell) =>
      answers.watch((given) => tell(told.findings.map((finding) => given.get(answerKey(finding)) ?? null))),
    answer: async (finding, _, reason) => {
      calls.push(['answer', finding.check, reason]);
      answers.set(new Map([...answers.now(), [answerKey(finding), { reason, at: answeredAt, until: '2026-06-30' }]]));
      return true;
    },
    takeBack: async (finding) => {
      calls.push(['takeBack', finding.check]);
      answers.set(new Map([...answers.now()].filter(([key]) => key !== answerKey(finding))));
    },
    watchAnswersKept: (tell) => answers.watch((given) => tell(given.size)),
    forgetAnswers: async (tabId) => {
      calls.push(['forgetAnswers', tabId]);
      answers.set(new Map());
    },
    watchChecksOff: checksOff.watch,
    setCheck: async (id, on) => {
      calls.push(['setCheck', id, on]);
      const others = checksOff.now().filter((one) => one !== id);
      checksOff.set(on ? others : [...others, id]);
    },
    originsGranted: async () => false,
    requestOrigins: (origins) => note(true, 'requestOrigins', origins),
    copy: (text) => note(true, 'copy', text),
    watchToken: (_, tell) => deskToken.watch(tell),
    keepToken: async (origin, token, stays) => {
      calls.push(['keepToken', origin, token, stays]);
      deskToken.set(true);
    },
    forgetToken: async (origin) => {
      calls.push(['forgetToken', origin]);
      deskToken.set(false);
    },
    watchFill: (_, tell) => fill.watch(tell),
    fill: (tabId, what) => note(true, 'fill', tabId, what),
    learnForm: (tabId) => void calls.push(['learnForm', tabId]),
    copyKey: (...asked) => note(start.key ?? 'copied', 'copyKey', ...asked),
    openHandout: (...asked) => note(true, 'openHandout', ...asked),
    call: (url) => void calls.push(['call', url]),
    deliver: (tabId: number, plan: Plan, about) => note({ opened: true as const }, 'deliver', tabId, plan, about),
    tickets: {
      watch: tickets.watch,
      tryNow: (id) => note(undefined, 'tryNow', id),
      confirm: (id, number) => note(undefined, 'confirm', id, number),
      forget: (id) => note(undefined, 'forget', id),
      copyText: (id) => note(true, 'copyText', id),
      studentDigest: async (_, number) => `digest of ${number}`,
      status: async () => start.status ?? null,
    },
    replay: {
      watch: replay.watch,
      set: async (next) => replay.set(next),
      pageText: (...asked) => note(start.pageText ?? null, 'pageText', ...asked),
    },
    download: (name, text) => void calls.push(['download', name, text]),
    openLink: (url) => void calls.push(['openLink', url]),
  };
  return { services, calls, drafts, tab, report, family, workedOn, changes, drift, pause, request, answers, checksOff };
}
