// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { tasks } from '../../../lib/district/tasks-schema.ts';
import { fakeServices } from './fake-services.ts';
import { show } from './show.tsx';

const profile = {
  ...practiceProfile,
  tasks: tasks.parse({
    entries: [
      {
        id: 'counts',
        title: { en: 'Practice counts', es: 'Conteos de práctica' },
        text: { en: 'Send <b>them</b>.' },
        due: '2026-11-25',
        link: 'https://tasks.practice-district.example/1',
      },
      { id: 'letter', title: { en: 'Practice letter' } },
      { id: 'far', title: { en: 'Far away' }, due: '2027-05-01' },
      { id: 'alder', title: { en: 'For Alder' }, due: '2026-11-26', schools: ['alder-high'] },
    ],
  }),
};
const tab = { tabId: 5, campus: false };

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 26, 12) }));
afterEach(() => void vi.useRealTimers());

describe('due for your school', () => {
  it('shows what is due, in order, as text, with where it is done', async () => {
    const panel = await show(fakeServices({ tab, profile, school: 'alder-high' }).services);
    const items = panel.all('.tasks').at(0)?.querySelectorAll('li') ?? [];
    const said = [...items].map((item) => [
      item.querySelector('.task-when')?.textContent?.trim(),
      item.querySelector('h3')?.textContent,
    ]);
    expect(said).toEqual([
      ['Overdue: Nov 25, 2026', 'Practice counts'],
      ['Today', 'For Alder'],
      ['Please read', 'Practice letter'],
    ]);
    expect(panel.text()).toContain('Send <b>them</b>.');
    expect(panel.all<HTMLAnchorElement>('.tasks a').map(({ href }) => href)).toEqual([
      'https://tasks.practice-district.example/1',
    ]);
    expect(panel.text()).toContain('Later (1)');
  });

  it('asks for the school instead of guessing it', async () => {
    const { services, calls } = fakeServices({ tab, profile });
    const panel = await show(services);
    expect(panel.text()).toContain('Due for every school');
    expect(panel.text()).toContain('1 more is for certain schools.');
    expect(panel.text()).not.toContain('For Alder');
    await panel.click(panel.button('Choose your school'));
    expect(calls).toEqual([['openSettings']]);
  });

  it('is marked as done or read, and the mark taken back', async () => {
    const { services, calls } = fakeServices({ tab, profile });
    const panel = await show(services);
    await panel.click(panel.button('Done: Practice counts'));
    await panel.click(panel.button('I have read this: Practice letter'));
    expect(panel.text()).toContain('Done or read (2)');
    await panel.click(panel.button('Not done yet: Practice counts'));
    expect(calls).toEqual([
      ['markTask', 'counts|2026-11-25', true],
      ['markTask', 'letter|', true],
      ['markTask', 'counts|2026-11-25', false],
    ]);
  });

  it('does not say that something is due when all is done', async () => {
    const one = { ...profile, tasks: { ...profile.tasks, entries: profile.tasks.entries.slice(0, 1) } };
    const panel = await show(fakeServices({ tab, profile: one }).services);
    expect(panel.text()).toContain('Due for every school');
    await panel.click(panel.button('Done: Practice counts'));
    expect(panel.text()).toContain('Nothing more is due');
    expect(panel.text()).not.toContain('Due for');
  });

  it('is not there when there is nothing', async () => {
    const panel = await show(fakeServices({ tab }).services);
    expect(panel.text()).not.toContain('Due for');
  });

  it('speaks Spanish where the district does, and says which text is English', async () => {
    const { services } = fakeServices({ tab, profile });
    const panel = await show({ ...services, language: 'es' });
    const headings = panel.all('.tasks h3').map((one) => [one.lang, one.textContent]);
    expect(headings).toContainEqual(['es', 'Conteos de práctica']);
    expect(headings).toContainEqual(['en', 'Practice letter']);
  });
});

describe('before anybody has agreed', () => {
  it('the panel leads to the first page and offers no reading', async () => {
    const { services, calls } = fakeServices({ consent: null });
    const panel = await show(services);
    expect(panel.text()).toContain('Campus Lens is not reading yet');
    expect(panel.all('[aria-label="Read again"]')).toHaveLength(0);
    await panel.click(panel.button('See what it does'));
    expect(calls).toContainEqual(['openWelcome']);
  });
});
