// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSaves } from '../../../entrypoints/reader/save-proof.ts';
import { saveWords } from '../../../lib/report/save-words.ts';

const now = Date.UTC(2026, 2, 2, 15, 0, 0);
let stop = () => {};
const draw = (body: string) => {
  document.body.innerHTML = body;
};
const watch = (stands = true) => {
  const saves = watchSaves(window, () => stands, saveWords);
  stop = saves.stop;
  return saves.proof;
};
const press = (selector: string) => (document.querySelector(selector) as HTMLElement).click();

/** How the browser says that this document came up, and what it has counted there since. */
function came(type: string, counts: Record<string, number> | undefined): void {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type }] as unknown as PerformanceEntryList);
  Object.defineProperty(performance, 'eventCounts', {
    configurable: true,
    value: counts && new Map(Object.entries({ click: 0, keydown: 0, input: 0, ...counts })),
  });
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
  Reflect.deleteProperty(performance, 'eventCounts');
});

describe('a Save of the page', () => {
  it.each([
    ['a button', '<button><span> Save </span></button>', 'span'],
    ['an input', '<input type="submit" value="Save and continue">', 'input'],
    ['a picture in a link', '<a href="#" title="Save"><img alt=""></a>', 'img'],
    ['a name that is not printed', '<div role="button" aria-label="Guardar cambios"></div>', 'div'],
  ])('is noted when it is %s', (_, body, selector) => {
    draw(body);
    const proof = watch();
    press(selector);
    expect(proof().savedAt).toBe(now);
  });

  it.each([
    ['another button', '<button>Cancel</button>', 'button'],
    ['a button that only speaks of it', '<button>Do not save</button>', 'button'],
    ['text that is no button', '<p>Save</p>', 'p'],
  ])('is not %s', (_, body, selector) => {
    draw(body);
    const proof = watch();
    press(selector);
    expect(proof().savedAt).toBeNull();
  });

  it('is over when something else is pressed or changed', () => {
    draw('<button>Save</button><input type="checkbox"><div role="checkbox" tabindex="0"></div>');
    const proof = watch();
    press('button');
    press('input');
    expect(proof().savedAt).toBeNull();
    press('button');
    const key = (name: string) =>
      document.querySelector('div')?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    key('Tab');
    expect(proof().savedAt).toBe(now);
    key(' ');
    expect(proof().savedAt).toBeNull();
  });

  it('does not count when the rows that were read are gone already', () => {
    draw('<button>Save</button>');
    const proof = watch(false);
    press('button');
    expect(proof().savedAt).toBeNull();
  });

  it('is neither stopped nor held back, and no more listened to at the end', () => {
    draw('<button>Save</button>');
    const heard = vi.fn();
    document.querySelector('button')?.addEventListener('click', heard);
    const proof = watch();
    press('button');
    expect(heard).toHaveBeenCalledTimes(1);
    expect(heard.mock.calls[0]?.[0].defaultPrevented).toBe(false);
    stop();
    vi.setSystemTime(now + 5000);
    press('button');
    expect(proof().savedAt).toBe(now);
  });
});

describe('a document', () => {
  it.each([
    ['that a link or a form has fetched, and nobody has touched', 'navigate', { pointerover: 9 }, true],
    ['that somebody has pressed something in', 'navigate', { click: 1 }, false],
    ['that somebody has typed in', 'navigate', { keydown: 1 }, false],
    ['that was loaded again', 'reload', {}, false],
    ['that was come back to', 'back_forward', {}, false],
    ['of a browser that does not tell', 'navigate', undefined, false],
  ])('%s', (_, type, counts, loaded) => {
    came(type, counts);
    draw('');
    expect(watch()().loaded).toBe(loaded);
  });

  it.each([
    ['<div role="alert">Portal could not be saved</div>', true],
    ['<div role="alert"></div>', false],
    ['<p class="errorBox" style="display:none">Wrong</p>', false],
    ['<p role="status">Saved</p>', false],
    ['<div aria-live="assertive">Portal: no rights</div>', true],
    ['<input aria-invalid="true">', true],
    ['<input aria-invalid="false"><input class="k-input">', false],
    ['<select class="fieldError"></select>', true],
    ['<p class="form-error">Name is required</p>', true],
    ['<font color="red">Your changes were <b>not saved</b>.</font>', true],
    ['<td class="msg">Please correct the fields below.</td>', true],
    ['<div>No se pudo guardar la relación.</div>', true],
    ['<span>End Date is required</span>', true],
    ['<span style="display:none">End Date is required</span>', false],
    ['<script>const text = "is required";</script><p>Relationships</p>', false],
    ['<p>Changes are saved with the link above.</p><label>Required</label>', false],
  ])('with %s', (body, alert) => {
    came('navigate', {});
    draw(body);
    expect(watch()().alert).toBe(alert);
  });
});
