// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../lib/delivery/plan.ts';
import { fakeServices } from './fake-services.ts';
import { aFinding, aReport } from './made-up.ts';
import { show } from './show.tsx';

const report = aReport({
  context: { ...aReport().context, school: 'Alder High School' },
  findings: [
    aFinding({ row: 1 }),
    aFinding({ check: 'REL-ACCESS', row: 2, message: 'Portal without Guardian.', observed: { portal: true } }),
  ],
});
const copyOpen = 'Copy the full text and open Practice help desk';

describe('the ticket, before anything was touched', () => {
  it('names the specialist with every way to reach them and the date of the list', async () => {
    const panel = await show(fakeServices({ report }).services);
    const section = panel.section('Ask for help');
    for (const part of [
      'Paige Practice',
      'paige.practice@practice-district.example',
      '0101',
      'Aug 1, 2026',
      'Sam Sample',
    ])
      expect(section).toContain(part);
  });

  it.each([
    ['Dogwood K-8', 'No specialist on file for this school'],
    ['Nowhere Primary', 'No specialist on file for this school'],
    ['Cedar', 'more than one school has this name'],
    [null, 'the school was not read'],
  ])('says that nobody is named for %s', async (school, words) => {
    const context = { ...report.context, school };
    const panel = await show(fakeServices({ report: { ...report, context } }).services);
    expect(panel.section('Ask for help')).toContain(words);
    expect(panel.section('Ask for help')).not.toMatch(/Paige|Sam Sample|Mara/);
  });

  it('is filled in, without names, for the district’s best way', async () => {
    const panel = await show(fakeServices({ report }).services);
    expect(panel.field('Practice help desk').checked).toBe(true);
    expect(panel.button('Open Practice help desk, filled')).toBeDefined();
    expect(panel.section('Ask for help')).not.toContain('Paste the full text over it');
    expect(panel.field('Include names').checked).toBe(false);
    for (const part of ['100234', '7001', 'Alder High School', 'REL-PORTAL', 'REL-ACCESS'])
      expect(panel.carried()).toContain(part);
    expect(panel.carried()).not.toMatch(/Sample/);
  });
});

describe('what the person changes', () => {
  it('a finding left out leaves the text', async () => {
    const panel = await show(fakeServices({ report }).services);
    await panel.click(panel.field('Portal without Guardian.'));
    expect(panel.carried()).not.toContain('REL-ACCESS');
    expect(panel.carried()).toContain('REL-PORTAL');
  });

  it('names come in only by the switch, and then by the clipboard', async () => {
    const panel = await show(fakeServices({ report }).services);
    await panel.click(panel.field('Include names'));
    expect(panel.copied()).toContain('Sample, Quentin');
    expect(panel.carried()).not.toContain('Sample, Quentin');
    // Beside the button, too: the form that opens holds only a part.
    expect(panel.button(copyOpen)).toBeDefined();
    expect(panel.section('Ask for help')).toContain('Paste the full text over it');
  });

  it('another way changes the button to what it will do', async () => {
    const panel = await show(fakeServices({ report }).services);
    await panel.click(panel.field('E-mail'));
    expect(panel.button('Open e-mail')).toBeDefined();
    expect(panel.section('Ask for help')).toMatch(/To\s*paige.practice@practice-district.example/);
    await panel.click(panel.field('Copy the text'));
    expect(panel.button('Copy text')).toBeDefined();
    expect(panel.carried()).toBeNull();
  });
});

describe('the note', () => {
  it('with a Social Security number is refused with its place, and nothing is sent', async () => {
    const { services, calls, drafts } = fakeServices({ report });
    const panel = await show(services);
    await panel.type(panel.field('Your note'), 'Please help.\nIt is 123-45-6789.');
    expect(panel.section('Ask for help')).toMatch(
      /Line 2 holds what looks like a Social Security number: “123-45-6789”/,
    );
    await panel.click(panel.button(copyOpen));
    expect(calls).toEqual([]);
    expect(panel.status()).toContain('Take the marked text out');
    expect(`${panel.carried()}${panel.copied()}${JSON.stringify([...drafts])}`).not.toContain('123-45-6789');
  });

  it('selects the place in the field', async () => {
    const panel = await show(fakeServices({ report }).services);
    await panel.type(panel.field('Your note'), 'It is 123-45-6789.');
    await panel.click(panel.button('Select it'));
    const field = panel.field('Your note');
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe('123-45-6789');
    expect(document.activeElement).toBe(field);
  });

  it('goes in once it is clean', async () => {
    const panel = await show(fakeServices({ report }).services);
    await panel.type(panel.field('Your note'), 'The mother called twice.');
    expect(`${panel.carried()}${panel.copied()}`).toContain('The mother called twice.');
  });
});

describe('the one button', () => {
  it('of a desk that wants a token tries nothing without one, and leads to its field', async () => {
    const { services, calls } = fakeServices({ report });
    const panel = await show(services);
    await panel.click(panel.field('Practice desk, at once'));
    const send = panel.button('Send to Practice desk, at once');
    expect(send.getAttribute('aria-disabled')).toBe('true');
    await panel.click(send);
    expect(calls).toEqual([]);
    expect(panel.status()).toContain('Enter your token for this desk first');
    expect((document.activeElement as HTMLInputElement).type).toBe('password');
    await panel.type(document.activeElement as HTMLInputElement, '1-2-0123456789abcdef0123456789abcdef');
    await panel.click(panel.button('Keep token'));
    expect(send.getAttribute('aria-disabled')).toBe('false');
    expect(document.activeElement).toBe(send);
  });

  it('sends exactly what the review showed, and forgets the draft', async () => {
    const { services, calls, drafts } = fakeServices({ report });
    const panel = await show(services);
    await panel.type(panel.field('Your note'), 'The mother called twice.');
    const shown = { carried: panel.carried(), copied: panel.copied() };
    expect(drafts.size).toBe(1);
    await panel.click(panel.button(copyOpen));
    const plan = calls.find(([name]) => name === 'deliver')?.[2] as Plan;
    expect(calls.map(([name]) => name)).toEqual(['requestOrigins', 'copy', 'deliver']);
    expect(calls[0]?.[1]).toEqual(['https://desk.practice-district.example/*']);
    expect(calls[1]?.[1]).toBe(shown.copied);
    expect(plan.carries?.body).toBe(shown.carried);
    expect('url' in plan && new URL(plan.url).searchParams.get('Content')).toBe(shown.carried);
    expect(panel.status()).toContain('Practice help desk is open');
    expect(drafts.size).toBe(0);
  });

  it('when the permission is refused says so and offers copying', async () => {
    const { services, calls, drafts } = fakeServices({ report });
    services.requestOrigins = async () => false;
    const panel = await show(services);
    await panel.type(panel.field('Your note'), 'The mother called twice.');
    await panel.click(panel.button(copyOpen));
    expect(panel.status()).toContain('Without that permission');
    expect(calls.some(([name]) => name === 'deliver')).toBe(false);
    expect(drafts.size).toBe(1);
    await panel.click(panel.button('Copy text instead'));
    await panel.click(panel.button('Copy text'));
    expect(panel.status()).toContain('Copied');
    expect(calls.at(-1)).toEqual(['copy', panel.copied()]);
  });

  it('when copying is refused gives the text, selected', async () => {
    const { services } = fakeServices({ report });
    services.copy = async () => false;
    const panel = await show(services);
    await panel.click(panel.field('Copy the text'));
    const copied = panel.copied();
    await panel.click(panel.button('Copy text'));
    const area = document.activeElement as HTMLTextAreaElement;
    expect(area.value).toBe(copied);
    expect(area.selectionEnd).toBe(copied?.length);
  });
});

describe('what is left out of the note unless it is kept', () => {
  it('leaves an e-mail address out, and takes it in when it is kept', async () => {
    const panel = await show(fakeServices({ report }).services);
    const outgoing = () => `${panel.carried()}${panel.copied()}`;
    await panel.type(panel.field('Your note'), 'Write to mother@mail.example.');
    expect(outgoing()).toContain('Write to [e-mail address left out].');
    await panel.click(panel.button('Keep “mother@mail.example”'));
    expect(outgoing()).toContain('Write to mother@mail.example.');
    await panel.click(panel.button('Leave “mother@mail.example” out'));
    expect(outgoing()).not.toContain('mother@mail.example');
  });

  it('does not hold up sending', async () => {
    const panel = await show(fakeServices({ report }).services);
    await panel.type(panel.field('Your note'), 'Call 404-555-0100.');
    expect(panel.text()).not.toContain('Take the marked text out of your note first.');
  });

  it('lets a number of the record pass, whatever it looks like', async () => {
    const student = { name: 'Practice, Ana', studentNumber: '123456789', personID: '501', grade: '03' };
    const nine = { ...report, context: { ...report.context, student } };
    const panel = await show(fakeServices({ report: nine }).services);
    await panel.type(panel.field('Your note'), 'It is about 123456789.');
    expect(panel.text()).not.toContain('Social Security');
    await panel.type(panel.field('Your note'), 'It is about 123456780.');
    expect(panel.text()).toContain('Social Security');
  });
});
