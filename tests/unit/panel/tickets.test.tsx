// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { askedBefore } from '../../../components/tickets/asked.ts';
import type { OutboxEntry } from '../../../lib/delivery/outbox/entry.ts';
import type { SentTicket } from '../../../lib/storage/sent.ts';
import { fakeServices } from './fake-services.ts';
import { aFinding, aReport } from './made-up.ts';
import { show } from './show.tsx';

const at = new Date(2026, 2, 3, 10, 30).getTime();
const entry: OutboxEntry = {
  id: '0b0f2a3e-6d0a-4f6e-9a3e-0d5d2f1b7c11',
  mark: 'CL-TEST',
  targetId: 'practice-desk',
  byItself: false,
  state: 'unknown',
  reason: 'with-person',
  createdAt: at,
  triedAt: at,
  tries: 1,
  looks: 0,
  nextAt: null,
  ticket: null,
  dropped: [],
  checks: ['REL-PORTAL'],
  student: 'digest of 100234',
};
const sent: SentTicket = {
  id: '1c1f2a3e-6d0a-4f6e-9a3e-0d5d2f1b7c12',
  targetId: 'practice-desk',
  number: '4711',
  url: 'https://desk.practice-district.example/Ticket/Display.html?id=4711',
  checks: ['REL-PORTAL'],
  student: 'digest of 100234',
  at,
  confirmed: true,
};
const report = aReport({ findings: [aFinding()] });

describe('tickets on their way', () => {
  it('are not spoken of when there are none', async () => {
    const panel = await show(fakeServices({ report }).services);
    expect(panel.text()).not.toContain('Your tickets');
  });

  it('ask whether the person sent it, and keep the number they type', async () => {
    const { services, calls } = fakeServices({ report, tickets: { outbox: [entry], sent: [] } });
    const panel = await show(services);
    expect(panel.section('Your tickets')).toContain('Opened for you. Did you send it?');
    await panel.type(panel.field('Ticket number, if you have one'), ' 4711 ');
    await panel.click(panel.button('I sent it'));
    expect(calls).toContainEqual(['confirm', entry.id, '4711']);
  });

  it('are sent without a number too', async () => {
    const { services, calls } = fakeServices({ report, tickets: { outbox: [entry], sent: [] } });
    const panel = await show(services);
    await panel.click(panel.button('I sent it'));
    expect(calls).toContainEqual(['confirm', entry.id, null]);
  });

  it('say why one has not arrived, when it is tried again, and can be tried now, copied or discarded', async () => {
    const waiting = { ...entry, byItself: true, reason: 'no-answer' as const, nextAt: at + 60_000 };
    const { services, calls } = fakeServices({ report, tickets: { outbox: [waiting], sent: [] } });
    const panel = await show(services);
    expect(panel.section('Your tickets')).toContain('The desk did not answer; it may have arrived.');
    expect(panel.section('Your tickets')).toMatch(/Next try at 10:31/);
    await panel.click(panel.button('Try now'));
    await panel.click(panel.button('Copy the text'));
    await panel.click(panel.button('Discard it'));
    expect(calls.map(([name]) => name)).toEqual(expect.arrayContaining(['tryNow', 'copyText', 'forget']));
  });

  it('offer nothing to copy or try once the text is gone', async () => {
    const old = { ...entry, state: 'failed' as const, reason: 'too-old' as const };
    const panel = await show(fakeServices({ report, tickets: { outbox: [old], sent: [] } }).services);
    expect(panel.section('Your tickets')).not.toMatch(/Try now|Open again|Copy the text/);
  });
});

describe('tickets that were sent', () => {
  it('show their number, what the desk says and when a reply is expected', async () => {
    const { services, calls } = fakeServices({ report, tickets: { outbox: [], sent: [sent] }, status: 'open' });
    const panel = await show(services);
    // The reckoning of time zones is fetched when it is needed.
    await vi.waitFor(() => expect(panel.section('Your tickets')).toContain('Reply expected by'));
    const section = panel.section('Your tickets');
    expect(section).toContain('Ticket 4711.');
    expect(section).toContain('The desk says: open.');
    await panel.click(panel.button('Open the ticket'));
    expect(calls).toContainEqual(['openLink', sent.url]);
  });

  it('name no student', async () => {
    const panel = await show(fakeServices({ report, tickets: { outbox: [entry], sent: [sent] } }).services);
    expect(panel.section('Your tickets')).not.toMatch(/100234|Practice,/);
  });
});

describe('asking a second time', () => {
  it('is told before a second ticket is written', async () => {
    const { services } = fakeServices({ report, tickets: { outbox: [], sent: [sent] } });
    const panel = await show(services);
    await panel.settle(() => undefined);
    expect(panel.section('Ask for help')).toContain('You asked about this on Mar 3, 2026: ticket 4711.');
  });

  it('says “opened”, and asks, where only the person knows whether it was sent', async () => {
    const { services, calls } = fakeServices({ report, tickets: { outbox: [entry], sent: [] } });
    const panel = await show(services);
    await panel.settle(() => undefined);
    expect(panel.section('Ask for help')).toContain('A ticket about this was opened for you on Mar 3, 2026.');
    expect(panel.section('Ask for help')).not.toContain('You asked about this');
    await panel.click(panel.button('I sent it'));
    expect(calls).toContainEqual(['confirm', entry.id, null]);
    expect(panel.status()).toContain('Noted: you sent it.');
  });

  const kept = { outbox: [], sent: [sent] };

  it('is about the same student and one of the same checks', () => {
    expect(askedBefore(kept, 'digest of 100234', ['REL-PORTAL', 'REL-DUP'])?.number).toBe('4711');
    expect(askedBefore(kept, 'digest of 100234', ['REL-DUP'])).toBeNull();
    expect(askedBefore(kept, 'digest of 100999', ['REL-PORTAL'])).toBeNull();
    expect(askedBefore(kept, 'digest of 100234', [])?.number).toBe('4711');
  });

  it('takes the newest, also one that is on its way, and none that failed', () => {
    const later = { ...entry, createdAt: at + 86_400_000 };
    expect(askedBefore({ outbox: [later], sent: [sent] }, 'digest of 100234', [])?.day).toBe('2026-03-04');
    const failed = { ...later, state: 'failed' as const };
    expect(askedBefore({ outbox: [failed], sent: [sent] }, 'digest of 100234', [])?.day).toBe('2026-03-03');
  });
});
