import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fillForm } from '../lib/dom/form/fill.ts';
import { listFields } from '../lib/dom/form/list.ts';
import type { Filler, FillJob } from '../lib/dom/form/types.ts';

/** A symbol, so that no element of the page can stand in its place (`<form id=…>` names a property of the window). */
const FILLER = Symbol.for('campus-lens.filler');

/**
 * Put into a help desk's page in which a person wants a form filled. It lives in the isolated world: no script of the
 * page can see it or what it is given, it listens to no message and sends none. The worker calls it by `executeScript`
 * and gets what it returns.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<symbol, Filler>;
  // A second time in the same document: what was filled is remembered.
  world[FILLER] ??= makeFiller();
});

function makeFiller(): Filler {
  const filled: number[] = [];
  let busy: Promise<unknown> = Promise.resolve();
  let waiting = new AbortController();
  return {
    filled: () => [...filled],
    list: () => listFields(document),
    stop: () => waiting.abort(),
    fill: (job: FillJob) => {
      waiting.abort();
      waiting = new AbortController();
      const { signal } = waiting;
      // One at a time: two at once would type into each other's fields.
      const result = busy.then(() => fillForm(document, job, signal));
      busy = result
        .then(({ state, step }) => {
          if (!job.onlyLook && (state === 'filled' || state === 'partly')) filled.push(step);
        })
        .catch(() => undefined);
      return result;
    },
  };
}
