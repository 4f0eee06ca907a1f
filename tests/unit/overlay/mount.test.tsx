// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOverlay } from '../../../components/overlay/mount.tsx';
import { overlayEn } from '../../../lib/i18n/overlay.en.ts';
import type { MarkView } from '../../../lib/messages/map.ts';
import { cover, inView, isWatched, layer, standsAt, stubLayout } from '../kit/layout.ts';
import { view } from './made-up.ts';

const hooks = { help: vi.fn(), pause: vi.fn() };
let overlay: ReturnType<typeof createOverlay>;
let rows: Element[];
let boxes: Element[];

const locate = ({ row }: Pick<MarkView, 'row'>) => {
  const element = rows[row];
  return element?.isConnected ? { row: element, field: boxes[row] ?? null } : null;
};
const marks = () => [...layer().querySelectorAll<HTMLElement>('.mark')];
const card = () => layer().querySelector<HTMLElement>('.card');
const press = (selector: string) => layer().querySelector<HTMLElement>(selector)?.click();
const show = (...views: Parameters<typeof view>[0][]) => overlay.show(views.map(view), overlayEn, locate, null);

beforeEach(() => {
  stubLayout();
  hooks.help.mockClear();
  hooks.pause.mockClear();
  document.body.innerHTML = '<table><tr><td><input></td></tr><tr><td><input></td></tr></table>';
  rows = [...document.querySelectorAll('tr')];
  boxes = [...document.querySelectorAll('input')];
  for (const [at, row] of rows.entries()) {
    standsAt(row, 0, 40 * at, 800, 32);
    standsAt(boxes[at] as Element, 200, 40 * at + 8, 16, 16);
  }
  overlay = createOverlay(document, hooks);
});
afterEach(() => {
  overlay.destroy();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('marks', () => {
  it('stand for boxes in view only, with a name that says what and whose', () => {
    show({ row: 0 }, { row: 1, label: 'Portal box empty, Other, Person' });
    expect(marks()).toEqual([]);
    inView(boxes[1] as Element);
    expect(marks().map((mark) => mark.getAttribute('aria-label'))).toEqual(['Portal box empty, Other, Person']);
    inView(boxes[0] as Element);
    inView(boxes[1] as Element, false);
    expect(marks().map((mark) => mark.getAttribute('aria-label'))).toEqual(['Portal box empty, Sample, Person']);
  });

  it('go with what they were about', () => {
    show({ row: 0 });
    inView(boxes[0] as Element);
    show();
    expect(marks()).toEqual([]);
    expect(isWatched(boxes[0] as Element)).toBe(false);
  });

  it('come back where the page took the layer away, and only where there are any', () => {
    const layers = () => document.querySelectorAll('campus-lens-layer').length;
    overlay.keep();
    expect(layers()).toBe(0);
    show({ row: 0 });
    inView(boxes[0] as Element);
    document.querySelector('campus-lens-layer')?.remove();
    overlay.keep();
    expect(layers()).toBe(1);
    expect(marks()).toHaveLength(1);
  });

  it('are not drawn over what covers their box', () => {
    show({ row: 0 });
    const dialog = document.body.appendChild(document.createElement('div'));
    cover.by = dialog;
    inView(boxes[0] as Element);
    expect(marks()).toEqual([]);
    cover.by = rows[0] as Element;
    inView(boxes[0] as Element);
    expect(marks()).toHaveLength(1);
  });

  it('change nothing of the page', () => {
    const before = document.body.outerHTML;
    show({ row: 0 });
    inView(boxes[0] as Element);
    press('.mark');
    expect(document.body.outerHTML).toBe(before);
    expect(document.documentElement.lastElementChild?.localName).toBe('campus-lens-layer');
  });

  it('come back after the page took the layer away', () => {
    show({ row: 0 });
    inView(boxes[0] as Element);
    document.querySelector('campus-lens-layer')?.remove();
    show({ row: 0 });
    expect(document.querySelector('campus-lens-layer')).not.toBeNull();
    expect(marks()).toHaveLength(1);
  });
});

describe('a card', () => {
  beforeEach(() => {
    show({ row: 0 }, { row: 0, check: 'REL-EMAIL', severity: 'info', message: 'No e-mail is shown' });
    inView(boxes[0] as Element);
    press('.mark');
  });

  it('says all that is found about its box, and takes the focus', () => {
    expect(card()?.textContent).toContain('Portal is empty');
    expect(card()?.textContent).toContain('No e-mail is shown');
    expect(marks()[0]?.getAttribute('aria-expanded')).toBe('true');
    expect(layer().activeElement?.className).toBe('main');
  });

  it('names each check, its title and where its rule comes from, in the language that is in', () => {
    const [first, second] = [...(card()?.querySelectorAll('section') ?? [])].map((each) => each.textContent ?? '');
    expect(first).toContain('REL-PORTAL · Portal box of a guardian');
    expect(first).toContain('the district’s checklist');
    expect(second).toContain('REL-EMAIL · ');
    expect(card()?.querySelector('dd[lang=en]')?.textContent).toBe('the district’s checklist');
  });

  it('shows no source where custody forbids it', () => {
    press('.close');
    show({ row: 0, source: null });
    press('.mark');
    expect(card()?.textContent).toContain('Which check did this?');
    expect(card()?.textContent).not.toContain('Source');
  });

  it('asks for help about the finding whose button it is, and pauses', () => {
    const [first, second] = layer().querySelectorAll<HTMLElement>('.card .main');
    second?.click();
    first?.click();
    expect(hooks.help.mock.calls.map(([asked]) => asked.check)).toEqual(['REL-EMAIL', 'REL-PORTAL']);
    press('.card > .foot button');
    expect(hooks.pause).toHaveBeenCalledTimes(1);
  });

  it('closes with Escape and gives the focus back to its mark', () => {
    card()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(card()).toBeNull();
    expect(layer().activeElement).toBe(marks()[0]);
  });

  it('stays where it can be read while its mark is out of view', () => {
    inView(boxes[0] as Element, false);
    standsAt(boxes[0] as Element, 0, 0, 0, 0);
    inView(boxes[0] as Element, false);
    expect(Number.parseFloat(card()?.style.top ?? '')).toBeGreaterThanOrEqual(0);
  });

  it('goes with its finding', () => {
    show({ row: 1 });
    expect(card()).toBeNull();
  });
});

describe('focusRow', () => {
  it('moves the focus to the mark of a row, also one out of view', () => {
    show({ row: 0 }, { row: 1 });
    expect(overlay.focusRow('relationships', 1)).toBe(true);
    expect(layer().activeElement).toBe(marks()[0]);
    expect(overlay.focusRow('relationships', 7)).toBe(false);
  });
});

describe('the announcement', () => {
  it('is said once, into a region that stood empty before', async () => {
    const said = () => layer().querySelector('[role=status]')?.textContent;
    overlay.show([view()], overlayEn, locate, 'Campus Lens found 1 thing');
    expect(said()).toBe('');
    await Promise.resolve();
    expect(said()).toBe('Campus Lens found 1 thing');
  });
});

describe('destroy', () => {
  it('leaves nothing behind', () => {
    show({ row: 0 });
    inView(boxes[0] as Element);
    overlay.destroy();
    expect(document.querySelector('campus-lens-layer')).toBeNull();
    expect(isWatched(boxes[0] as Element)).toBe(false);
  });
});
