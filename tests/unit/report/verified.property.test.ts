import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Change, nextChanges, type Sight } from '../../../lib/report/verified.ts';

/**
 * A page with one box, as browsers and Campus have it: what is on the screen, what is saved, how the document came up.
 * Whatever a person and the page do, and whichever of it is read: "saved" is said only of what is saved.
 */
function pageWorld(isSaved: boolean) {
  const world = { saved: isSaved, screen: isSaved, document: 0, touched: false, fetched: true, alert: false };
  let [clock, rowsSince, savedAt] = [1_000_000, 1_000_000, null as number | null];
  /** A person takes their time; what stands on the page is read within it, or it is not read. */
  const later = (ms: number) => {
    clock += ms;
  };
  const draw = () => {
    later(100);
    rowsSince = clock;
  };
  const open = (fetched: boolean) => {
    draw();
    Object.assign(world, { document: world.document + 1, touched: false, fetched, alert: false });
    savedAt = null;
  };
  const press = () => {
    later(500);
    world.touched = true;
    savedAt = clock;
  };
  const doing = {
    tick: () => {
      later(400);
      Object.assign(world, { screen: !world.screen, touched: true });
      savedAt = null;
    },
    /** A sort or another page of the list: the rows are drawn from what the page itself holds. A click ends a Save. */
    sort: () => {
      later(300);
      world.touched = true;
      savedAt = null;
      draw();
    },
    saveInPage: () => {
      press();
      Object.assign(world, { saved: world.screen, alert: false });
      draw();
    },
    /** Refused without any answer; with a word about it, and the rows are drawn as they were. */
    saveIsLost: press,
    saveIsRefused: () => {
      press();
      world.alert = true;
      draw();
    },
    sendForm: () => {
      press();
      world.saved = world.screen;
      open(true);
    },
    formIsRefused: () => {
      press();
      open(true);
      world.alert = true;
    },
    leaveAndReturn: () => {
      open(true);
      world.screen = world.saved;
    },
    /** F5, back, forward: the browser may put back what was typed. */
    loadAgain: () => open(false),
    loadAgainClean: () => {
      open(false);
      world.screen = world.saved;
    },
    somebodyElse: () => {
      later(1000);
      world.saved = !world.saved;
      open(true);
      world.screen = world.saved;
    },
  };
  const read = (): Sight => {
    later(50);
    const box = { who: 'person 1', field: 'portal', value: world.screen, row: 0, name: 'Practice, Pat' };
    return {
      page: 'relationships',
      documentKey: String(world.document),
      rowsSince,
      at: clock,
      proof: { loaded: world.fetched && !world.touched, savedAt, alert: world.alert },
      boxes: [box],
      found: world.screen ? [] : [{ ...box, check: 'REL-PORTAL' }],
    };
  };
  return { world, doing, read };
}

const names = Object.keys(pageWorld(false).doing) as (keyof ReturnType<typeof pageWorld>['doing'])[];
const events = fc.array(fc.record({ what: fc.constantFrom(...names), isRead: fc.boolean() }), { maxLength: 14 });

it('"saved" is said only of what is saved, and "still" only of what stands on the page', () => {
  let [saved, still] = [0, 0];
  fc.assert(
    fc.property(fc.boolean(), events, (isSaved, happened) => {
      const { world, doing, read } = pageWorld(isSaved);
      let changes: Change[] = nextChanges([], read());
      for (const { what, isRead } of happened) {
        doing[what]();
        if (!isRead) continue;
        const before = changes[0];
        changes = nextChanges(changes, read());
        const [change] = changes;
        if (change?.state === 'still') {
          still++;
          expect(change.value).toBe(world.screen);
        }
        const isNews = change?.state === 'saved' && (before?.state !== 'saved' || before.at !== change.at);
        if (!isNews) continue;
        saved++;
        expect([change.value, what]).toEqual([world.saved, what]);
      }
    }),
    { numRuns: 5000 },
  );
  // The runs have said both often enough to mean something.
  expect(saved).toBeGreaterThan(300);
  expect(still).toBeGreaterThan(300);
});

it('a change that is saved in the page, or sent with its form, and read before and after, is said to be saved', () => {
  for (const how of ['saveInPage', 'sendForm'] as const) {
    const { doing, read } = pageWorld(false);
    let changes = nextChanges([], read());
    doing.tick();
    changes = nextChanges(changes, read());
    expect(changes[0]?.state).toBe('changed');
    doing[how]();
    expect(nextChanges(changes, read())[0]?.state).toBe('saved');
  }
});
