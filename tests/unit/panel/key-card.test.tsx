// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { TabReport } from '../../../lib/report/schema.ts';
import { account, row, seenRelationships } from '../checks/accounts-kit.ts';
import { fakeServices } from './fake-services.ts';
import { aReport } from './made-up.ts';
import { show } from './show.tsx';

const HEADING = 'Activation key on this page';
const COPY = 'Copy key with its holder’s name';

const report = (context: Partial<TabReport['context']> = {}, change = {}): TabReport =>
  aReport({
    pages: [
      { frameId: 4, page: 'demographics', skin: 'new-look', confidence: 1, unread: [], rows: { seen: 1, total: 1 } },
    ],
    context: { ...aReport().context, student: null, person: { name: 'Sample0, Person', personID: '9000' }, ...context },
    facts: { ...aReport().facts, accounts: [account(0, change)] },
    findings: [],
  });
const family = [seenRelationships([row(0)])];
const PRINT = 'Print activation card';
/** Copying and printing, which are offered or left out together. */
const offers = (panel: Awaited<ReturnType<typeof show>>) =>
  panel.all('button').some(({ textContent }) => textContent === COPY || textContent === PRINT);

describe('the key card', () => {
  it('says whose key it is and what that person is, asks for the identity check, and copies', async () => {
    const { services, calls } = fakeServices({ report: report(), family });
    const panel = await show(services);
    const text = panel.section(HEADING);
    expect(text).toContain('This is the key of Sample0, Person (personID 9000)');
    expect(text).toContain('Relationship to Sample, Student: Mother.');
    expect(text.indexOf('Practice check')).toBeGreaterThan(0);
    expect(text.indexOf('Practice check')).toBeLessThan(text.indexOf(COPY));
    await panel.click(panel.button(COPY));
    expect(calls).toContainEqual(['copyKey', 5, 4, { row: 0, holder: 'Sample0, Person', personID: '9000' }]);
    expect(panel.status()).toBe('Copied: the name Sample0, Person and the key below it.');
  });

  it('opens the activation card of this line and person', async () => {
    const { services, calls } = fakeServices({ report: report(), family });
    const panel = await show(services);
    await panel.click(panel.button(PRINT));
    expect(calls.at(-1)).toEqual([
      'openHandout',
      { kind: 'activation', tabId: 5, frameId: 4, row: 0 },
      { holder: 'Sample0, Person', personID: '9000' },
    ]);
    const failing = { ...services, openHandout: async () => false };
    const other = await show(failing);
    await other.click(other.button(PRINT));
    expect(other.status()).toContain('could not be opened');
  });

  it('has no activation card for one whose Guardian box is empty or was not read, nor for the student', async () => {
    for (const [guardian, words] of [
      [false, 'the Guardian box of this person is empty'],
      [null, 'the Guardian box of this person was not read'],
    ] as const) {
      const { services } = fakeServices({ report: report(), family: [seenRelationships([row(0, { guardian })])] });
      const panel = await show(services);
      expect(panel.section(HEADING)).toContain(words);
      expect(panel.section(HEADING)).not.toContain(PRINT);
    }
    const student = { name: 'Sample0, Person', studentNumber: '5', personID: '9000', grade: '09' };
    const own = await show(fakeServices({ report: report({ student, person: null }), family }).services);
    expect(own.section(HEADING)).toContain('The activation card is for a guardian');
    expect(own.section(HEADING)).not.toContain(PRINT);
  });

  it('warns where staff asked about another parent last', async () => {
    const studentID = family[0]?.student?.personID ?? '';
    const asked = { origin: report().origin, personID: '9999', studentID };
    const section = async (workedOn: typeof asked) =>
      (await show(fakeServices({ report: report(), family, workedOn }).services)).section(HEADING);
    expect(await section(asked)).toContain('The person whom you asked about last is somebody else.');
    expect(await section({ ...asked, personID: '9000' })).not.toContain('somebody else');
    // Of another student.
    expect(await section({ ...asked, studentID: '7777' })).not.toContain('somebody else');
  });

  it('says when nothing was copied', async () => {
    const { services } = fakeServices({ report: report(), family, key: 'gone' });
    const panel = await show(services);
    await panel.click(panel.button(COPY));
    expect(panel.status()).toBe('Nothing was copied: the page no longer shows the key of Sample0, Person.');
    expect(panel.section(HEADING)).toContain('Nothing was copied');
  });

  it('warns where it is another person’s than the one worked on, and does not offer it', async () => {
    const { services } = fakeServices({ report: report(), family: [seenRelationships([row(7)])] });
    const panel = await show(services);
    expect(panel.section(HEADING)).toContain('This is the key of another person than the one worked on');
    expect(panel.section(HEADING)).toContain('Not among the relationships of Sample, Student');
    expect(offers(panel)).toBe(false);
  });

  it('shows the custody text alone under a flag, also one of the student seen before', async () => {
    for (const [context, flags] of [
      [{ flags: [{ kind: 'custody' as const, text: 'Court order' }] }, []],
      [{}, ['custody' as const]],
    ] as const) {
      const { services } = fakeServices({
        report: report({ ...context, flags: [...('flags' in context ? context.flags : [])] }),
        family: [seenRelationships([row(0)], { flags: [...flags] })],
      });
      const panel = await show(services);
      expect(panel.section(HEADING)).toContain('Stop: do not change');
      expect(panel.section(HEADING)).not.toContain('Practice check');
      expect(offers(panel)).toBe(false);
    }
  });

  it('asks a question where flags could not be read or no student was seen', async () => {
    const unread = await show(fakeServices({ report: report({ flagsReadable: false }), family }).services);
    expect(unread.section(HEADING)).toContain('Have you checked for legal documents first?');
    expect(offers(unread)).toBe(false);
    const nobody = await show(fakeServices({ report: report() }).services);
    expect(nobody.section(HEADING)).toContain('No student was seen in this session');
    expect(offers(nobody)).toBe(false);
  });

  it('does not offer a key of nobody, and is not there without a key', async () => {
    const nameless = await show(
      fakeServices({ report: report({ person: null }, { name: null, keyHolder: null }), family }).services,
    );
    expect(nameless.section(HEADING)).toContain('The page does not say whose key this is.');
    expect(offers(nameless)).toBe(false);
    const none = await show(fakeServices({ report: report({}, { hasKey: false, keyHolder: null }), family }).services);
    expect(none.section(HEADING)).toBe('');
  });
});
