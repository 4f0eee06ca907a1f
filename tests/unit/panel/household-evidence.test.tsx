// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Finding, Flag, Subject } from '../../../lib/facts.ts';
import { ana, bob, type Home, lee, ofLee } from '../checks/household-kit.ts';
import { fakeServices } from './fake-services.ts';
import { aFinding, aReport } from './made-up.ts';
import { show } from './show.tsx';

const home = (id: string): Subject => ({
  kind: 'household',
  name: `Household ${id}`,
  personID: null,
  studentNumber: null,
  householdID: id,
});
const oak = '12 Oak St, Sampletown, NC 27000';
const one: Home = { id: '701', address: oak, phone: '919-555-0142', members: [lee, ana] };
const two: Home = { id: '702', address: oak, phone: '', members: [lee, ana] };

const duplicate: Finding = aFinding({
  check: 'HH-DUP',
  outcome: 'review',
  severity: 'critical',
  subject: home('702'),
  subjects: [home('701'), home('702')],
  message: 'The same guardian stands in two current households at one address.',
  observed: { sameAddress: true, sharedGuardian: true, samePhone: false, strong: true },
  fix: 'Stop. Call the custody desk.',
});

function report(homes: Home[], findings: Finding[], change: { flags?: Flag[]; flagsReadable?: boolean } = {}) {
  const { households, memberships } = ofLee(homes);
  const base = aReport();
  const rows = { seen: homes.length, total: homes.length };
  return aReport({
    pages: [{ frameId: 1, page: 'households', skin: 'new-look', confidence: 1, unread: [], rows }],
    context: {
      ...base.context,
      student: { name: 'Sample, Lee', studentNumber: '710001', personID: '910001', grade: '09' },
      ...change,
    },
    facts: { ...base.facts, households, memberships },
    findings,
  });
}

const open = async (of: ReturnType<typeof report>) => {
  const fake = fakeServices({ report: of });
  return { ...(await show(fake.services)), fake };
};
const heading = 'Two households side by side';

describe('the household evidence', () => {
  it('shows both households, what they have in common, and the question', async () => {
    const { section, all } = await open(report([one, two], [duplicate]));
    const text = section(heading);
    for (const part of ['Strong match', oak, '919-555-0142', 'The same address', 'The same guardian in both'])
      expect(text).toContain(part);
    expect(text).not.toContain('The same phone');
    expect(all('.homes thead th').map((cell) => cell.textContent)).toEqual(['What', 'Household 701', 'Household 702']);
    expect(all('.homes td').some((cell) => cell.textContent === 'none')).toBe(true);
    expect(all('.households legend').map((legend) => legend.textContent)).toEqual(['Are these two real homes?']);
  });

  it('keeps a yes as an answer', async () => {
    const { button, click, fake } = await open(report([one, two], [duplicate]));
    await click(button('Yes, two real homes'));
    expect(fake.calls.filter(([name]) => name === 'answer')).toHaveLength(1);
    expect(JSON.stringify(fake.calls)).toContain('two-real-homes');
  });

  it('opens the ticket of that finding at a no', async () => {
    const { button, click, text } = await open(report([one, two], [duplicate]));
    await click(button('No, ask for help'));
    expect(text()).toContain('household 701');
    expect(text()).toContain('household 702');
  });

  it.each([
    ['a custody flag is visible', { flags: [{ kind: 'custody' as const, text: 'Court order' }] }],
    ['flags could not be read', { flagsReadable: false }],
  ])('asks nothing where %s', async (_, change) => {
    const { section, all } = await open(report([one, two], [duplicate], change));
    expect(section(heading)).toContain('Stop. Call the custody desk.');
    expect(all('.households button')).toEqual([]);
  });

  it('never shows a private address', async () => {
    const hidden = report([{ ...one, address: 'Private - 12 Oak St' }, two], [duplicate]);
    const { section } = await open(hidden);
    expect(section(heading)).toContain('private address');
    expect(section(heading)).not.toContain('Private - 12');
  });

  it('tells of a second home on demand only', async () => {
    const far = { ...two, address: '99 Elm Ave, Sampletown, NC 27000', members: [lee, bob] };
    const { all, section } = await open(report([one, far], []));
    expect(section(heading)).toBe('');
    const [details] = all<HTMLDetailsElement>('details').filter((each) => each.textContent?.startsWith('Second home'));
    expect(details?.open).toBe(false);
    expect(details?.textContent).toContain('Household 701 and Household 702');
  });
});
