import { render } from 'preact';
import { act } from 'preact/test-utils';
import { HandoutApp } from '../../../components/handouts/app.tsx';
import type { HandoutServices } from '../../../components/handouts/services.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import type { DistrictProfile } from '../../../lib/district/schema.ts';
import type { Sighting } from '../../../lib/facts.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import type { WorkedOnPerson } from '../../../lib/storage/worked-on.ts';
import { account, row, seenRelationships } from '../checks/accounts-kit.ts';
import { aReport } from '../panel/made-up.ts';

export const KEY = '0a1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d';
export const FATHERS_KEY = '1b1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d';
const place = { kind: 'activation', tabId: 5, frameId: 4, row: 0 } as const;
export const mother = { holder: 'Sample0, Person', personID: '9000' };
export const family = [seenRelationships([row(0), row(1, { relationship: 'Father' })])];

/** The mother's Demographics page, with her key on it; `change` is of the report's context. */
export const mothersPage = (change: Partial<TabReport['context']> = {}, accounts = [account(0)]): TabReport =>
  aReport({
    pages: [
      { frameId: 4, page: 'demographics', skin: 'new-look', confidence: 1, unread: [], rows: { seen: 1, total: 1 } },
    ],
    context: { ...aReport().context, student: null, person: { name: 'Sample0, Person', personID: '9000' }, ...change },
    facts: { ...aReport().facts, accounts },
    findings: [],
  });

interface Start extends Partial<Pick<HandoutServices, 'language' | 'place' | 'ticket'>> {
  report?: TabReport | null;
  profile?: DistrictProfile;
  family?: Sighting[];
  workedOn?: WorkedOnPerson | null;
  /** What the frame answers; null: the key is gone. */
  key?: () => Promise<string | null>;
  copies?: boolean;
}

const settle = async (change: () => void) => {
  await act(async () => change());
  for (let turns = 0; turns < 3; turns++) await act(() => new Promise<void>((done) => setImmediate(done)));
};

/** Draws the page of a hand-out with made-up services, and gives what a test asks of it and changes under it. */
export async function handout(start: Start = {}) {
  document.body.innerHTML = '<div id="handout"></div>';
  const root = document.getElementById('handout') as HTMLElement;
  const calls: unknown[][] = [];
  let tellReport: (report: TabReport | null) => void = () => undefined;
  let tellFamily: (seen: Sighting[]) => void = () => undefined;
  let leave: () => void = () => undefined;
  const services: HandoutServices = {
    language: 'en',
    place,
    ticket: mother,
    watchReport: (_, tell) => {
      tellReport = tell;
      tell(start.report === undefined ? mothersPage() : start.report);
      return () => undefined;
    },
    watchProfile: (_, tell) => {
      tell(start.profile ?? practiceProfile);
      return () => undefined;
    },
    watchFamily: (_, tell) => {
      tellFamily = tell;
      tell(start.family ?? family);
      return () => undefined;
    },
    watchWorkedOn: (tell) => {
      tell(start.workedOn ?? null);
      return () => undefined;
    },
    askForKey: async (...asked) => {
      calls.push(['askForKey', ...asked]);
      return start.key === undefined ? KEY : start.key();
    },
    onLeave: (forget) => {
      leave = forget;
      return () => undefined;
    },
    print: () => void calls.push(['print']),
    copy: async (text) => {
      calls.push(['copy', text]);
      return start.copies ?? true;
    },
    ...Object.fromEntries(Object.entries(start).filter(([name]) => ['language', 'place', 'ticket'].includes(name))),
  };
  await settle(() => render(<HandoutApp services={services} />, root));
  const all = <E extends HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)];
  return {
    calls,
    all,
    html: () => root.innerHTML,
    text: () => root.textContent ?? '',
    /** All that is printed. */
    sheet: () => root.querySelector('.sheet')?.textContent ?? null,
    status: () => root.querySelector('[role=status]')?.textContent ?? '',
    press: (name: string) =>
      settle(() => {
        const found = all('button, label').find((one) => one.textContent?.trim() === name);
        if (!found) throw new Error(`Nothing is called ${name}`);
        found.click();
      }),
    report: (report: TabReport | null) => settle(() => tellReport(report)),
    family: (seen: Sighting[]) => settle(() => tellFamily(seen)),
    leave: () => settle(() => leave()),
  };
}
