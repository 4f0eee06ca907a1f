// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOverlay } from '../../../components/overlay/mount.tsx';
import { overlayEn } from '../../../lib/i18n/overlay.en.ts';
import type { GateView } from '../../../lib/messages/map.ts';
import { cover, layer, standsAt, stubLayout } from '../kit/layout.ts';

const checklist: GateView = {
  title: 'Before Approve or Post',
  lines: ['6 of 8 linked', 'Not linked: 2'],
  controls: ['approve', 'post', 'approve post', 'aprobar'],
};
let overlay: ReturnType<typeof createOverlay>;

const notes = () => [...layer().querySelectorAll<HTMLElement>('.note')];
const show = (gate: GateView | null = checklist) => overlay.show([], overlayEn, () => null, null, gate);
/** Puts these controls on the page, one below the other, 300 pixels apart. */
function page(html: string): HTMLElement[] {
  document.body.innerHTML = html;
  const controls = [...document.querySelectorAll<HTMLElement>('button,a,input')];
  for (const [at, control] of controls.entries()) standsAt(control, 20, 20 + at * 300, 80, 24);
  return controls;
}

beforeEach(() => {
  stubLayout();
  overlay = createOverlay(document, { help: vi.fn(), pause: vi.fn() });
});
afterEach(() => {
  overlay.destroy();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the checklist', () => {
  it.each([
    ['a button', '<button>Approve</button>'],
    ['both words', '<button> Approve/Post </button>'],
    ['a link of an old tool', '<a href="javascript:act()">Post</a>'],
    ['a form’s button', '<input type="submit" value="Approve">'],
    ['a name', '<button aria-label="Approve"><svg></svg></button>'],
    ['Spanish', '<button>Aprobar</button>'],
  ])('stands beside the control of the page: %s', (_, html) => {
    page(html);
    show();
    expect(notes()).toHaveLength(1);
    expect(notes()[0]?.textContent).toBe('Before Approve or Post6 of 8 linkedNot linked: 2');
  });

  it.each([
    ['another control', '<button>Save</button>'],
    ['words beside it', '<button>Approve time off</button>'],
    ['a hidden one', '<button style="display:none">Approve</button>'],
    ['text that is no control', '<p>Approve</p>'],
  ])('stands beside no other: %s', (_, html) => {
    page(html);
    show();
    expect(notes()).toEqual([]);
  });

  it('is one for buttons that stand together, and one more for those that stand apart', () => {
    page('<button>Approve</button><button>Post</button>');
    show();
    expect(notes()).toHaveLength(2);
    page('<button>Approve</button><button>Post</button>');
    standsAt(document.querySelectorAll('button')[1] as Element, 110, 20, 80, 24);
    show();
    expect(notes()).toHaveLength(1);
  });

  it('holds back no click and takes no focus', () => {
    const [approve] = page('<button>Approve</button>');
    const pressed = vi.fn((event: Event) => event.defaultPrevented);
    approve?.addEventListener('click', pressed);
    approve?.focus();
    show();
    approve?.click();
    expect(pressed).toHaveReturnedWith(false);
    expect(document.activeElement).toBe(approve);
    expect(notes()[0]?.querySelector('button,a,[tabindex],[aria-live]')).toBeNull();
    expect(layer().querySelector('[role=status]')?.textContent).toBe('');
  });

  it('changes nothing of the page', () => {
    page('<form><button>Approve</button></form>');
    const before = document.body.outerHTML;
    show();
    expect(document.body.outerHTML).toBe(before);
  });

  it('scrolls with its control, and is not drawn over what covers it or out of view', async () => {
    const [approve] = page('<button>Approve</button>');
    show();
    expect(notes()[0]?.style.top).toBe('20px');
    standsAt(approve as Element, 20, 60, 80, 24);
    window.dispatchEvent(new Event('scroll'));
    await Promise.resolve();
    expect(notes()[0]?.style.top).toBe('60px');
    cover.by = document.body.appendChild(document.createElement('dialog'));
    show();
    expect(notes()).toEqual([]);
    cover.by = null;
    standsAt(approve as Element, 20, -90, 80, 24);
    show();
    expect(notes()).toEqual([]);
  });

  it('comes to a button that is drawn later, and stays in a layer that was taken away', () => {
    page('');
    show();
    expect(document.querySelector('campus-lens-layer')).toBeNull();
    page('<button>Approve</button>');
    overlay.keep();
    expect(notes()).toHaveLength(1);
    document.querySelector('campus-lens-layer')?.remove();
    overlay.keep();
    expect(document.querySelector('campus-lens-layer')).not.toBeNull();
  });

  it('says less where there is less room, and nothing where there is none', () => {
    const [approve] = page('<button>Approve</button>');
    Object.assign(window, { innerHeight: 74, innerWidth: 400 });
    standsAt(approve as Element, 20, 20, 80, 24);
    show({ ...checklist, lines: ['6 of 8 linked', 'Not linked: 2, with more words than two lines beside it hold'] });
    expect(notes()[0]?.querySelectorAll('li')).toHaveLength(1);
    Object.assign(window, { innerHeight: 50, innerWidth: 200 });
    show();
    expect(notes()).toEqual([]);
    Object.assign(window, { innerHeight: 768, innerWidth: 1024 });
  });

  it('goes when the application is left and when reading is paused', () => {
    page('<button>Approve</button>');
    show();
    show(null);
    expect(notes()).toEqual([]);
    show();
    overlay.destroy();
    expect(document.querySelector('campus-lens-layer')).toBeNull();
  });
});
