// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { practiceProfile } from '../../../lib/district/practice.ts';
import { fakeServices } from './fake-services.ts';
import { aReport } from './made-up.ts';
import { show } from './show.tsx';

const app = 'Print student app card';
const kit = 'Answers for parents, to copy or print';
const more = (panel: Awaited<ReturnType<typeof show>>) =>
  panel
    .all('.more button')
    .flatMap(({ textContent }) => (textContent === app || textContent === kit ? [textContent] : []));

describe('hand-outs in the panel', () => {
  it('are at its foot: the app card where a student is known, the answers everywhere', async () => {
    const { services, calls } = fakeServices({ report: aReport() });
    const panel = await show(services);
    expect(more(panel)).toEqual([app, kit]);
    await panel.click(panel.button(app));
    await panel.click(panel.button(kit));
    expect(calls.filter(([name]) => name === 'openHandout')).toEqual([
      ['openHandout', { kind: 'student-app', tabId: 5 }, null],
      ['openHandout', { kind: 'replies', tabId: 5 }, null],
    ]);
    const nobody = await show(fakeServices({ report: null }).services);
    expect(more(nobody)).toEqual([kit]);
  });

  it('are left out where the district has no texts for them', async () => {
    const profile = {
      ...practiceProfile,
      portal: { ...practiceProfile.portal, studentApp: null },
      handouts: { ...practiceProfile.handouts, replies: [] },
    };
    expect(more(await show(fakeServices({ report: aReport(), profile }).services))).toEqual([]);
  });

  it('stand in the portal guide too, but not under a custody flag', async () => {
    const portal = (flags: { kind: 'custody'; text: string }[]) => ({
      ...aReport(),
      pages: [{ ...aReport().pages[0], page: 'portal-parent', skin: 'portal' }] as ReturnType<typeof aReport>['pages'],
      context: { ...aReport().context, student: null, flags, flagsReadable: false },
    });
    const guide = (panel: Awaited<ReturnType<typeof show>>) =>
      panel.all('.portal-guide button').map(({ textContent }) => textContent);
    expect(guide(await show(fakeServices({ report: portal([]) }).services))).toEqual(
      expect.arrayContaining([app, kit]),
    );
    const flagged = await show(fakeServices({ report: portal([{ kind: 'custody', text: 'x' }]) }).services);
    expect(guide(flagged)).toEqual([]);
  });
});
