import { browser } from '../messages/browser.ts';

/** Long enough for a policy that is there; Chromium may take seconds, or never answer where no policy service runs. */
const PATIENCE_MS = 250;

/** The question under way, so that only the first caller waits for it. Asked again by the next worker: nothing is lost. */
let asked: { answer: Promise<unknown>; late: boolean } | null = null;

const says = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function ask(key: string): Promise<unknown> {
  try {
    return (await browser.storage.managed.get(key))[key];
  } catch (error) {
    // Firefox throws where no policy is set: no error.
    if (/manifest not found/i.test(says(error))) return undefined;
    throw error;
  }
}

/**
 * A value of the managed policy. undefined when there is none, or none yet: a value that arrives later is told by
 * `storage.onChanged`.
 * @throws the browser's error when the policy cannot be read
 */
export async function managedValue(key: string): Promise<unknown> {
  if (asked?.late) return undefined;
  const mine = { answer: ask(key), late: false };
  asked ??= mine;
  const waiting = new Promise<undefined>((resolve) => {
    setTimeout(() => {
      mine.late = true;
      resolve(undefined);
    }, PATIENCE_MS);
  });
  const done = () => {
    if (asked === mine) asked = null;
  };
  mine.answer.then(done, done);
  return Promise.race([mine.answer, waiting]);
}
