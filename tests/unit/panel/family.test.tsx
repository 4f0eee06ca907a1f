// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Flag, Sighting } from '../../../lib/facts.ts';
import { panelEs } from '../../../lib/i18n/panel.es.ts';
import { row } from '../checks/kit.ts';
import { sighting } from '../report/seen.ts';
import { fakeServices } from './fake-services.ts';
import { aReport } from './made-up.ts';
import { show } from './show.tsx';

const student = (at: number, name: string) => ({
  name: `Practice, ${name}`,
  studentNumber: `91000${at}`,
  personID: `91010${at}`,
  grade: '04',
});
const [ana, bea, carl] = [student(1, 'Ana'), student(2, 'Bea'), student(3, 'Carl')] as const;
const father = row(0, { personID: '910201', name: 'Practice, Paul' });
const page = (who: typeof ana, change: Partial<Sighting> = {}, ...others: ReturnType<typeof row>[]) =>
  sighting({ student: who, ...change, facts: { relationships: [father, ...others] } });
const sibling = row(2, { personID: carl.personID, name: carl.name, relationship: 'Brother', guardian: false });
const family = [
  page(ana, {}, sibling),
  page(bea, {
    checked: [
      { check: 'REL-PORTAL', outcome: 'fails' },
      { check: 'REL-EMAIL', outcome: 'unknown' },
    ],
  }),
];

function report(flags: Flag[] = [], who: typeof ana | null = ana) {
  const { context } = aReport();
  return aReport({ context: { ...context, student: who, flags } });
}
const open = async (seen: Sighting[], of = report(), language: 'en' | 'es' = 'en') => {
  const fake = fakeServices({ report: of, family: seen });
  fake.services.language = language;
  return { ...(await show(fake.services)), fake };
};
const lines = (root: HTMLElement) => [...root.querySelectorAll('.family li')].map((line) => line.textContent);

describe('the family in the panel', () => {
  it('names each child with what was made of it, and counts them', async () => {
    const { root, section } = await open(family);
    expect(section('Family: 2 of 3 children checked')).toContain('There may be others.');
    const [first, second, third] = lines(root);
    expect(first).toMatch(/^Practice, Ana \(this student\)Relationships checked at .+: no findings$/);
    expect(second).toMatch(
      /^Practice, Bea \(shares a guardian\)Relationships checked at .+: findings\. 1 check found something\. 1 check could not tell$/,
    );
    expect(third).toBe('Practice, Carl (listed as a sibling)Relationships not checked yet');
    expect(section(/^Family/)).toContain('open Census > Relationships');
  });

  it('tells of a child that was checked meanwhile', async () => {
    const { section, settle, fake } = await open(family);
    await settle(() => fake.family.set([page(carl), ...family]));
    expect(section('Family: 3 of 3 children checked')).not.toContain('open Census');
  });

  it('speaks Spanish', async () => {
    const { section } = await open(family, report(), 'es');
    expect(section('Familia: 2 de 3 estudiantes revisados')).toContain(panelEs['family.state.unseen']);
  });

  it.each([
    ['is not known', null],
    ['has neither number nor id', { ...ana, studentNumber: null, personID: null } as never],
    ['is another one', student(9, 'Zoe')],
  ])('is not there when the student %s', async (_, who) => {
    const { root } = await open(family, report([], who));
    expect(root.querySelector('.family')).toBeNull();
  });

  it('is not there when nobody else was seen', async () => {
    expect((await open([page(ana)])).root.querySelector('.family')).toBeNull();
  });
});

describe('records that look alike', () => {
  const maria = (personID: string) => row(1, { personID, name: 'Practice, Maria' });
  const seen = [page(ana, {}, maria('910301')), page(bea, {}, maria('910302'))];

  it('are named with both ids, for a person to compare', async () => {
    const { section } = await open(seen);
    expect(section(/^Family/)).toContain('Practice, Maria (910301), Practice, Maria (910302)');
    expect(section(/^Family/)).toContain('for a person to say');
  });

  it('are named without any advice under a custody flag, of this child or of another', async () => {
    const flagged = [page(ana, {}, maria('910301'), sibling), page(bea, { flags: ['legal'] }, maria('910302'))];
    for (const [given, of] of [
      [
        [page(ana, {}, maria('910301'), sibling), seen[1] as Sighting],
        report([{ kind: 'custody', text: 'Court order' }]),
      ],
      [flagged, report()],
    ] as const) {
      const text = (await open([...given], of)).section(/^Family/);
      expect(text).toContain('910302');
      expect(text).not.toMatch(/Compare|open Census|Court order/);
    }
    expect((await open(flagged)).section(/^Family/)).toContain('A custody or legal flag is shown for this child');
  });
});
