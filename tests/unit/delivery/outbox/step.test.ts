import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from '../../../../lib/delivery/outbox/entry.ts';
import { type OutboxEvent, step, todo } from '../../../../lib/delivery/outbox/step.ts';
import { backOff } from '../../../../lib/delivery/outbox/times.ts';

const patience = 30_000;
const minute = 60_000;
const hour = 60 * minute;

const fresh: OutboxEntry = {
  id: '0b0f2a3e-6d0a-4f6e-9a3e-0d5d2f1b7c11',
  mark: 'CL-TEST',
  targetId: 'desk',
  byItself: true,
  state: 'reviewed',
  reason: null,
  createdAt: 0,
  triedAt: null,
  tries: 0,
  looks: 0,
  nextAt: null,
  ticket: null,
  dropped: [],
  checks: [],
  student: null,
};

/** An entry after several events, each a second after the one before. */
const entryAfter = (...events: OutboxEvent[]) =>
  events.reduce((entry, event, at) => step(entry, event, at * 1000), fresh);
const start: OutboxEvent = { type: 'start' };
const noAnswer: OutboxEvent = { type: 'unclear', reason: 'no-answer' };
const sent: OutboxEvent = { type: 'sent', ticket: { number: '7', url: null }, dropped: [] };

describe('a ticket that a desk takes by itself', () => {
  it('is sent at once when it was reviewed', () => expect(todo(fresh, 0, patience, false)).toBe('send'));

  it('is sent when the desk has it, and stays so', () => {
    const entry = entryAfter(start, sent, noAnswer, { type: 'refused', reason: 'refused' });
    expect(entry).toMatchObject({ state: 'sent', ticket: { number: '7' }, nextAt: null });
    expect(todo(entry, 99 * hour, patience, true)).toBe('nothing');
  });

  it('waits after an attempt without an answer, then looks before it sends again', () => {
    const entry = entryAfter(start, noAnswer);
    expect(entry.state).toBe('unknown');
    expect(todo(entry, 30_000, patience, false)).toBe('wait');
    expect(todo(entry, 1000 + minute, patience, false)).toBe('look');
    const looked = step(entry, { type: 'absent' }, 1000 + minute);
    expect(todo(looked, 1000 + minute, patience, false)).toBe('send');
  });

  it('does not look before the desk can be done with the attempt, even when it is asked to', () => {
    const entry = entryAfter(start, noAnswer);
    expect(todo(entry, 1000 + 59_999, patience, true)).toBe('wait');
    expect(todo(entry, 1000 + 60_000, patience, true)).toBe('look');
  });

  it('looks anew after each attempt', () => {
    const entry = entryAfter(start, noAnswer, { type: 'absent' }, start, noAnswer);
    expect(entry.looks).toBe(0);
    expect(todo(entry, entry.nextAt ?? 0, patience, false)).toBe('look');
  });

  it('goes on by itself later when the desk could not be looked through', () => {
    const entry = entryAfter(start, noAnswer, { type: 'unseen', reason: 'desk-trouble' });
    expect(entry).toMatchObject({ state: 'unknown', reason: 'desk-trouble', nextAt: 2000 + minute });
  });

  it('is not sent again by itself when the desk refused it, but when a person asks', () => {
    const entry = entryAfter(start, { type: 'refused', reason: 'signed-out' });
    expect(todo(entry, 10 * hour, patience, false)).toBe('nothing');
    expect(todo(entry, 2000, patience, true)).toBe('send');
  });

  it('is looked for first when an attempt before the refused one had no answer', () => {
    const entry = entryAfter(start, noAnswer, start, { type: 'refused', reason: 'signed-out' });
    expect(todo(entry, 10 * minute, patience, true)).toBe('look');
  });

  it('is given up after a day', () => {
    expect(todo(entryAfter(start, noAnswer), 24 * hour, patience, true)).toBe('expire');
    expect(todo(entryAfter(start, sent), 24 * hour, patience, true)).toBe('nothing');
  });
});

describe('a ticket that a person sends', () => {
  const handed = step(step({ ...fresh, byItself: false }, start, 0), { type: 'handed' }, 0);

  it('is with the person, and nothing happens by itself', () => {
    expect(handed).toMatchObject({ state: 'unknown', reason: 'with-person', nextAt: null });
    expect(todo(handed, hour, patience, false)).toBe('nothing');
  });

  it('is opened again when the person asks, and never without them', () => {
    expect(todo(handed, hour, patience, true)).toBe('send');
    expect(todo({ ...fresh, byItself: false }, 0, patience, false)).toBe('nothing');
    expect(todo({ ...fresh, byItself: false }, 0, patience, true)).toBe('send');
  });

  it('is sent when the person says so, with the number they typed', () => {
    expect(step(handed, { type: 'confirmed', number: '1234' }, 5)).toMatchObject({
      state: 'sent',
      ticket: { number: '1234', url: null },
    });
    expect(step(handed, { type: 'confirmed', number: null }, 5)).toMatchObject({ state: 'sent', ticket: null });
  });
});

describe('whatever happens', () => {
  const events = fc.array(
    fc.oneof(
      fc.constantFrom<OutboxEvent>(start, noAnswer, { type: 'absent' }, sent, { type: 'handed' }),
      fc.constantFrom<OutboxEvent>({ type: 'unseen', reason: 'no-answer' }, { type: 'refused', reason: 'refused' }),
    ),
  );

  it('is never sent again before the desk was looked through since the last attempt without an answer', () => {
    fc.assert(
      fc.property(events, fc.boolean(), fc.nat(48 * hour), (happened, asked, now) => {
        const entry = entryAfter(...happened);
        if (entry.state !== 'unknown' || entry.tries === 0 || todo(entry, now, patience, asked) !== 'send') return;
        expect(entry.looks).toBeGreaterThan(0);
        expect(now - (entry.triedAt ?? 0)).toBeGreaterThanOrEqual(2 * patience);
      }),
    );
  });

  it('waits longer and longer, up to an hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (tries) => {
        expect(backOff(tries + 1)).toBeGreaterThanOrEqual(backOff(tries));
        expect(backOff(tries)).toBeLessThanOrEqual(hour);
        expect(backOff(tries)).toBeGreaterThanOrEqual(minute);
      }),
    );
  });
});
