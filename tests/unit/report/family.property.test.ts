import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_BYTES, mergeFamily, type Remembered, seenAt } from '../../../lib/report/family.ts';
import { familyMemory } from '../../../lib/report/family-schema.ts';
import { row } from '../checks/kit.ts';
import { remembered } from './seen.ts';

const start = Date.parse('2026-03-02T15:00:00.000Z');
const limits = { now: start + 60_000, idleMinutes: () => 30 };
const hosts = ['https://practice.infinitecampus.org', 'https://other.infinitecampus.org'];

const page = fc
  .record({
    host: fc.nat(1),
    who: fc.nat(3),
    page: fc.constantFrom('relationships' as const, 'households' as const),
    second: fc.nat(59),
    rows: fc.nat(2),
    noted: fc.nat(2),
  })
  .map(({ host, who, page: id, second, rows, noted }) =>
    remembered(
      {
        page: id,
        at: new Date(start + second * 1000).toISOString(),
        facts: { relationships: Array.from({ length: rows }, (_, at) => row(at)) },
      },
      { origin: hosts[host] as string, about: `person ${who}`, noted },
    ),
  );

const oneByOne = (pages: readonly Remembered[]) =>
  pages.reduce<Remembered[]>((memory, one) => mergeFamily(memory, [one], limits), []);

it('the order in which pages come does not matter', () => {
  fc.assert(
    fc.property(fc.array(page, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (pages, order) => {
      const shuffled = pages
        .map((one) => ({ one, by: order.next().value as number }))
        .sort((a, b) => a.by - b.by)
        .map(({ one }) => one);
      expect(oneByOne(shuffled)).toEqual(oneByOne(pages));
      expect(mergeFamily([], pages, limits)).toEqual(oneByOne(pages));
    }),
  );
});

it('nothing of one host is told of another', () => {
  fc.assert(
    fc.property(fc.array(page, { maxLength: 12 }), (pages) => {
      const own = pages.filter(({ origin }) => origin === hosts[0]);
      expect(seenAt(oneByOne(pages), hosts[0] as string, limits)).toEqual(
        seenAt(oneByOne(own), hosts[0] as string, limits),
      );
    }),
  );
});

it('500 pages, the longest that there can be among them, stay under 5 MB, and fit the schema', () => {
  const long = Array.from({ length: 500 }, (_, at) => row(at, { name: `Practice, ${'Ñ'.repeat(60)}` }));
  let memory: Remembered[] = [];
  for (let at = 0; at < 500; at++) {
    const facts = { relationships: at % 10 === 0 ? long : long.slice(0, 8) };
    const one = remembered({ at: new Date(start + at * 60).toISOString(), facts }, { about: `person ${at}` });
    memory = mergeFamily(memory, [one], limits);
  }
  const size = new TextEncoder().encode(JSON.stringify(memory)).length;
  expect(size).toBeLessThan(5_000_000);
  expect(size).toBeLessThanOrEqual(MOST_BYTES + 2);
  // As many as fit are there, the newest first.
  expect(memory.length).toBeGreaterThan(50);
  expect(memory[0]?.about).toBe('person 499');
  expect(familyMemory.safeParse(memory).success).toBe(true);
}, 120_000);
