import { browser } from '../messages/browser.ts';
import { type PolicyCopy, parsePolicyCopy, policyCopyKey } from './stored.ts';

/** Long enough for a policy that is there; Chromium may take seconds, or never answer where no policy service runs. */
const PATIENCE_MS = 250;

/** All that a policy may set. `public/managed-schema.json` says the same to Chromium. */
export const policyKeys = ['profile', 'profileUrl', 'role', 'language', 'consent'] as const;
export type PolicyKey = (typeof policyKeys)[number];
export type PolicyValues = Partial<Record<PolicyKey, unknown>>;

/** The question under way, so that only the first caller waits for it. Asked again by the next worker: nothing is lost. */
let asked: { answer: Promise<unknown>; late: boolean } | null = null;

const says = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function ask(): Promise<unknown> {
  try {
    return await browser.storage.managed.get([...policyKeys]);
  } catch (error) {
    // Firefox throws where no policy is set: no error.
    if (/manifest not found/i.test(says(error))) return {};
    throw error;
  }
}

/** The question in hand, asked now where none is under way. */
function question() {
  if (asked !== null) return asked;
  const mine = { answer: ask(), late: false };
  const done = () => {
    if (asked === mine) asked = null;
  };
  mine.answer.then(done, done);
  asked = mine;
  return mine;
}

/**
 * The values of the managed policy; null while it has not answered.
 * @throws the browser's error when the policy cannot be read
 */
export async function policyValues(): Promise<PolicyValues | null> {
  const mine = question();
  if (mine.late) return null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      mine.late = true;
      resolve(null);
    }, PATIENCE_MS);
  });
  try {
    return (await Promise.race([mine.answer, waiting])) as PolicyValues | null;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Waits for a policy that is late. Whoever showed something before must look again then: an answer that was only late is
 * no change, so `storage.onChanged` does not tell of it.
 * @returns whether one was late
 */
export async function latePolicyAnswered(): Promise<boolean> {
  if ((await policyValues().catch(() => ({}))) !== null) return false;
  await asked?.answer.catch(() => undefined);
  return true;
}

/** What the policy said last, as kept on this device. Never throws. */
async function readPolicyCopy(): Promise<PolicyCopy | null> {
  try {
    return parsePolicyCopy((await browser.storage.local.get(policyCopyKey))[policyCopyKey]);
  } catch {
    return null;
  }
}

/**
 * A value of the managed policy; undefined when there is none. While the policy has not answered it is what it said last.
 * @throws the browser's error when the policy cannot be read
 */
export async function managedValue(key: PolicyKey): Promise<unknown> {
  const values = await policyValues();
  return values === null ? (await readPolicyCopy())?.values[key] : values[key];
}
