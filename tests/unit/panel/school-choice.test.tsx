// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fakeServices } from './fake-services.ts';
import { aFinding, aReport } from './made-up.ts';
import { show } from './show.tsx';

const shows = (school: string | null) => {
  const report = aReport({ findings: [aFinding({ row: 1 })] });
  return { ...report, context: { ...report.context, school } };
};

async function open(school: string | null) {
  const fake = fakeServices({ report: shows(school) });
  const panel = await show(fake.services);
  const select = () => panel.root.querySelector<HTMLSelectElement>('.school-choice select');
  const choose = (id: string) =>
    panel.settle(() => {
      const list = select() as HTMLSelectElement;
      list.value = id;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
  return { ...panel, fake, select, choose };
}

const named = (root: HTMLElement) => root.querySelector('.specialist-name')?.textContent ?? null;

describe('a school that the page does not tell', () => {
  it('of two that fit is chosen by the person; nobody is named before', async () => {
    const panel = await open('Cedar');
    expect([...(panel.select()?.options ?? [])].map(({ text }) => text)).toEqual([
      'Not chosen',
      'Practice Cedar Elementary School',
      'Practice Cedar High School',
    ]);
    expect(named(panel.root)).toBeNull();
    await panel.choose('cedar-high');
    expect(named(panel.root)).toBe('Paige Practice');
    await panel.choose('');
    expect(named(panel.root)).toBeNull();
  });

  it('not read, or not listed, is chosen from all', async () => {
    for (const school of [null, 'Somewhere Else School']) {
      const panel = await open(school);
      expect(panel.select()?.options).toHaveLength(6);
      expect(named(panel.root)).toBeNull();
    }
  });

  it('chosen for one page counts for no other', async () => {
    const panel = await open('Cedar');
    await panel.choose('cedar-high');
    expect(named(panel.root)).toBe('Paige Practice');
    await panel.settle(() => panel.fake.report.set(shows('Somewhere Else School')));
    expect(named(panel.root)).toBeNull();
  });

  it('is not asked for where the page tells', async () => {
    const panel = await open('Alder High School');
    expect(panel.select()).toBeNull();
    expect(named(panel.root)).toBe('Paige Practice');
  });
});
