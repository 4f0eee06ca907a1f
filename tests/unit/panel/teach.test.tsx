// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { nothingTaught } from '../../../lib/district/taught.ts';
import { fakeServices } from './fake-services.ts';
import { aReport } from './made-up.ts';
import { show } from './show.tsx';

async function open(taught = nothingTaught) {
  const fake = fakeServices({ report: aReport(), taught });
  const panel = await show(fake.services);
  const select = panel.all<HTMLSelectElement>('.teach select')[0] as HTMLSelectElement;
  const choose = (key: string) =>
    panel.settle(() => {
      select.value = key;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  return { ...fake, panel, select, choose, offered: () => [...select.options].map(({ value }) => value) };
}

describe('"Teach this page" in the panel', () => {
  it('offers the fields of the page and the header; link states only where there are some', async () => {
    const { offered } = await open();
    expect(offered()).toContain('field portal');
    expect(offered()).toContain('header');
    expect(offered()).not.toContain('name');
    expect(offered()).not.toContain('link linked');
  });

  it('offers the name and the flags once the header was taught', async () => {
    const { offered } = await open({ ...nothingTaught, headers: [{ root: '.our-bar' }] });
    expect(offered()).toEqual(expect.arrayContaining(['name', 'flags']));
  });

  it('starts in the page, and can be stopped', async () => {
    const { panel, choose, calls } = await open();
    await panel.click(panel.button('Point at it in the page'));
    expect(calls.map(([name]) => name)).not.toContain('teach');
    await choose('field portal');
    await panel.click(panel.button('Point at it in the page'));
    expect(calls).toContainEqual(['teach', 5, { kind: 'field', field: 'portal' }]);
    expect(panel.status()).toContain('Now click it in the page.');
    await panel.click(panel.button('Stop teaching'));
    expect(calls).toContainEqual(['teach', 5, null]);
  });

  it('opens the settings', async () => {
    const { panel, calls } = await open();
    await panel.click(panel.button('Settings'));
    expect(calls).toContainEqual(['openSettings']);
  });
});
