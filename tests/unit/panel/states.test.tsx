// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fakeServices } from './fake-services.ts';
import { aFinding, aReport } from './made-up.ts';
import { show } from './show.tsx';

const access = aFinding({ check: 'REL-ACCESS', row: 2, message: 'Portal without Guardian.' });
const report = aReport({ findings: [aFinding({ row: 1 }), access] });

describe('without a report', () => {
  it('tells how to begin when there is no Campus page', async () => {
    const { services, calls } = fakeServices({ tab: { tabId: 5, campus: false } });
    const panel = await show(services);
    expect(panel.text()).toContain('Open a student’s Relationships page');
    expect(calls).toEqual([]);
  });

  it('reads a Campus page that has none, once, and says that it reads', async () => {
    const { services, calls } = fakeServices();
    let answer = () => {};
    services.refresh = (tabId) => {
      calls.push(['refresh', tabId]);
      return new Promise((resolve) => {
        answer = resolve;
      });
    };
    const panel = await show(services);
    expect(panel.root.querySelector('main')?.textContent).toBe('Reading the page…');
    await panel.settle(() => answer());
    expect(panel.root.querySelector('main')?.textContent).toContain('Nothing to check on this page');
    expect(calls).toEqual([['refresh', 5]]);
  });

  it('shows nothing of the tab before when the tab changes', async () => {
    const { services, tab, report: told } = fakeServices({ report });
    const panel = await show(services);
    await panel.settle(() => {
      told.set(null);
      tab.set({ tabId: 6, campus: true });
    });
    expect(panel.text()).not.toContain('Sample');
  });
});

describe('pausing', () => {
  it.each([
    ['On this tab', 'tab'],
    ['For 30 minutes', 'half-hour'],
    ['On this kind of page', 'page'],
  ])('%s', async (label, scope) => {
    const { services, calls } = fakeServices({ report });
    const panel = await show(services);
    await panel.click(panel.button(label));
    expect(calls).toEqual([['pause', 5, scope]]);
    expect(panel.status()).toBe('Paused.');
  });

  it('is shown, nothing is read, and one click ends it', async () => {
    const { services, calls } = fakeServices({ pause: { tabs: [5], until: null, pages: [] } });
    const panel = await show(services);
    expect(panel.text()).toContain('Paused on this tab');
    await panel.click(panel.button('Resume'));
    expect(calls).toEqual([['resume', 5]]);
  });

  it('of a kind of page is shown though the page is not read', async () => {
    const panel = await show(fakeServices({ pause: { tabs: [], until: null, pages: ['relationships'] } }).services);
    expect(panel.text()).toContain('Paused on this kind of page (Relationships)');
  });

  it('that did not work is said', async () => {
    const { services } = fakeServices({ report });
    services.pause = () => Promise.reject(new Error('no worker'));
    const panel = await show(services);
    await panel.click(panel.button('On this tab'));
    expect(panel.status()).toContain('did not work');
  });
});

describe('asking for help', () => {
  const chosen = (panel: Awaited<ReturnType<typeof show>>) =>
    panel
      .all<HTMLInputElement>('.choices input')
      .slice(0, 2)
      .map(({ checked }) => checked);

  it('on a finding takes that one into the ticket and goes there', async () => {
    const panel = await show(fakeServices({ report }).services);
    await panel.click(panel.button('Ask for help: Portal without Guardian.'));
    expect(chosen(panel)).toEqual([false, true]);
    expect(document.activeElement?.textContent).toBe('Ask for help');
  });

  it('on a card in the page does the same, also when the report comes later, and once', async () => {
    const {
      services,
      request,
      report: told,
    } = fakeServices({
      request: { check: 'REL-ACCESS', row: 2, why: false, at: Date.now() },
    });
    let asked: unknown = 'not cleared';
    request.watch((value) => {
      asked = value;
    });
    const panel = await show(services);
    await panel.settle(() => told.set(report));
    expect(chosen(panel)).toEqual([false, true]);
    expect(document.activeElement?.textContent).toBe('Ask for help');
    expect(asked).toBeNull();
  });

  it('that was asked long ago is left alone', async () => {
    const request = { check: 'REL-ACCESS', row: 2, why: false, at: Date.now() - 10 * 60_000 };
    const panel = await show(fakeServices({ report, request }).services);
    expect(chosen(panel)).toEqual([true, true]);
    expect(document.activeElement).toBe(document.body);
  });

  it('from the top names the person and leaves all findings in', async () => {
    const context = { ...report.context, school: 'Birch Middle School' };
    const panel = await show(fakeServices({ report: { ...report, context } }).services);
    await panel.click(panel.button('Ask Sam Sample for help'));
    expect(chosen(panel)).toEqual([true, true]);
    expect(document.activeElement?.textContent).toBe('Ask for help');
  });
});

describe('the rest', () => {
  it('saves the findings as JSON without names', async () => {
    const { services, calls } = fakeServices({ report });
    const panel = await show(services);
    await panel.click(panel.button('Save findings as a file'));
    const [, name, text] = calls[0] as [string, string, string];
    expect(name).toBe('campus-lens-2026-01-05.json');
    expect(JSON.parse(text)).toMatchObject({ version: 1, extensionVersion: '9.9.9' });
    expect(text).not.toContain('Sample');
  });

  it('speaks Spanish', async () => {
    const { services } = fakeServices({ report });
    const panel = await show({ ...services, language: 'es' });
    expect(panel.section('2 hallazgos')).toContain('Por qué importa');
    expect(panel.section('Pedir ayuda')).toContain('Lo que va a salir');
  });

  it('has one heading of the first level, landmarks and one live region', async () => {
    const panel = await show(fakeServices({ report }).services);
    expect(panel.all('h1')).toHaveLength(1);
    expect(['header', 'main', 'footer'].map((name) => panel.all(name).length)).toEqual([1, 1, 1]);
    expect(panel.all('[role=status], [aria-live], [role=alert]')).toHaveLength(1);
  });
});
