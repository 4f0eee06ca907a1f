// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fakeServices } from './fake-services.ts';
import { aReport } from './made-up.ts';
import { show } from './show.tsx';

const changed = 'The layout of Relationships has changed, or it is not loaded yet: nothing was checked.';

describe('a known page that stopped reading', () => {
  it('is said to be unread, and its structure is shown before it is copied', async () => {
    const { services, calls } = fakeServices({ report: null, drift: { pages: ['relationships'], since: 0 } });
    const panel = await show(services);
    expect(panel.text()).toContain(changed);
    await panel.click(panel.button('Show the structure of the page'));
    expect(panel.all<HTMLTextAreaElement>('textarea')[0]?.value).toBe('{"frames": []}');
    expect(calls.map(([name]) => name)).not.toContain('copy');
    await panel.click(panel.button('Copy the structure'));
    expect(calls).toContainEqual(['copy', '{"frames": []}']);
  });

  it('is not spoken of while it may still be loading', async () => {
    const since = Date.now() + 60_000;
    const panel = await show(fakeServices({ report: null, drift: { pages: ['relationships'], since } }).services);
    expect(panel.text()).not.toContain(changed);
    expect(panel.text()).toContain('Nothing to check on this page');
  });

  it('is spoken of where the page is known but none of its columns were found', async () => {
    const coverage = { ran: [], couldNotRun: [{ check: 'REL-PORTAL', missing: ['portal'] }] };
    const panel = await show(fakeServices({ report: aReport({ coverage }) }).services);
    expect(panel.text()).toContain(changed);
    const fine = await show(fakeServices({ report: aReport() }).services);
    expect(fine.text()).not.toContain(changed);
  });

  it('several pages: says of each what ran', async () => {
    const base = aReport();
    const pages = [
      ...base.pages,
      { ...(base.pages[0] as (typeof base.pages)[number]), page: 'person-summary' as const },
    ];
    const coverage = { ran: ['REL-DUP'], couldNotRun: [{ check: 'REL-PORTAL', missing: ['portal'] }] };
    const panel = await show(fakeServices({ report: { ...base, pages, coverage } }).services);
    expect(panel.section('What was checked')).toContain('Relationships: checks that ran: 1; that could not run: 1.');
    expect(panel.section('What was checked')).toContain('Person Summary: there is no check for this page.');
  });
});
