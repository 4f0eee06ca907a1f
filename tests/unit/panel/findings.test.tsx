// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fakeServices } from './fake-services.ts';
import { aFinding, aReport } from './made-up.ts';
import { show } from './show.tsx';

const portal = aFinding({ row: 1 });
const guardian = aFinding({
  check: 'REL-GUARDIAN',
  outcome: 'review',
  severity: 'critical',
  message: 'The Guardian box is empty.',
  subject: { ...aFinding().subject, name: 'Samplefather, Quill', personID: '9002' },
  row: 3,
});
const two = aReport({ findings: [guardian, portal] });

describe('a report on the screen', () => {
  it('tells whose page it is', async () => {
    const panel = await show(fakeServices({ report: two }).services);
    const context = panel.section('Sample, Quentin');
    for (const part of ['100234', '7001', '04', 'Practice Elementary', 'Relationships'])
      expect(context).toContain(part);
  });

  it('says so when no student was read', async () => {
    const report = aReport({ context: { ...two.context, student: null, school: null } });
    const panel = await show(fakeServices({ report }).services);
    expect(panel.section('No student read')).toMatch(/School\s*not read/);
  });

  it('counts the findings and gives each its severity in a word, its row’s name, what was read, why and what to do', async () => {
    const panel = await show(fakeServices({ report: two }).services);
    const items = panel.all('.finding').map((item) => item.textContent ?? '');
    expect(panel.section('2 findings')).not.toBe('');
    expect(items).toHaveLength(2);
    expect(items[0]).toMatch(/Critical.*Needs review.*The Guardian box is empty.*Samplefather, Quill/);
    expect(items[1]).toMatch(/Warning.*Checklist not met/);
    for (const part of ['Guardian ticked', 'Portal empty', portal.why, portal.fix]) expect(items[1]).toContain(part);
  });

  it('gives each severity a shape of its own', async () => {
    const panel = await show(fakeServices({ report: two }).services);
    const shapes = panel.all('.finding .severity path').map((path) => path.getAttribute('d'));
    expect(shapes).toHaveLength(2);
    expect(shapes[0]).not.toBe(shapes[1]);
  });

  it('next and previous open a finding and show its row, round and round', async () => {
    const { services, calls } = fakeServices({ report: two });
    const panel = await show(services);
    await panel.click(panel.button(/^Next/));
    await panel.click(panel.button(/^Next/));
    expect(panel.all('[aria-expanded=true]')[0]?.textContent).toContain('Portal is empty');
    expect(panel.status()).toBe('Finding 2 of 2: Guardian is ticked and Portal is empty.');
    await panel.click(panel.button(/^Next/));
    await panel.click(panel.button(/^Previous/));
    expect(calls).toEqual([3, 1, 3, 1].map((row) => ['showRow', 5, row]));
  });

  it('F8 and Shift+F8 do the same', async () => {
    const { services, calls } = fakeServices({ report: two });
    const panel = await show(services);
    await panel.press('F8');
    await panel.press('F8', true);
    expect(calls).toEqual([3, 1].map((row) => ['showRow', 5, row]));
  });

  it('one finding alone has no next and no previous; its row is shown by its own button', async () => {
    const { services, calls } = fakeServices({ report: aReport({ findings: [portal] }) });
    const panel = await show(services);
    expect(panel.all('button').filter((one) => /^(Next|Previous)/.test(one.textContent ?? ''))).toEqual([]);
    await panel.click(panel.button('Show in the page'));
    expect(calls).toEqual([['showRow', 5, 1]]);
  });

  it('says when the row is gone', async () => {
    const { services } = fakeServices({ report: two });
    services.showRow = async () => false;
    const panel = await show(services);
    await panel.click(panel.button('Show in the page'));
    expect(panel.status()).toContain('not in the page any more');
  });
});

describe('flags', () => {
  const withFlags = (flags: { kind: 'custody' | 'legal' | 'other'; text: string }[], flagsReadable: boolean) =>
    aReport({ context: { ...two.context, flags, flagsReadable } });

  it('are shown as kinds, and a custody flag brings the district’s custody text', async () => {
    const report = withFlags([{ kind: 'custody', text: 'Order 77 of the made-up court' }], true);
    const panel = await show(fakeServices({ report }).services);
    expect(panel.text()).toContain('Custody flag shown');
    expect(panel.text()).toContain('Stop: do not change Guardian, Portal');
    expect(panel.text()).not.toContain('Order 77');
  });

  it('another flag brings no custody text', async () => {
    const panel = await show(fakeServices({ report: withFlags([{ kind: 'other', text: 'bus' }], true) }).services);
    expect(panel.text()).toContain('Other flag shown');
    expect(panel.text()).not.toContain('Custody first');
  });

  it('are said to be unread until they were read', async () => {
    const unread = await show(fakeServices({ report: withFlags([], false) }).services);
    expect(unread.text()).toContain('Custody is not clear yet');
    const read = await show(fakeServices({ report: withFlags([], true) }).services);
    expect(read.text()).not.toContain('Custody is not clear yet');
  });
});
