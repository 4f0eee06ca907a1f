import { z } from 'zod';
import { browser } from '../messages/browser.ts';
import { frameReading } from '../report/reading-schema.ts';
import { parsed } from './reads.ts';
import { type SessionItem, sessionItem } from './session-item.ts';

/** What the worker knows of a tab between two messages, `frames:<tabId>`: it may be killed at any moment. */
const tabFrames = z.strictObject({
  origin: z.string(),
  /** Frames that asked for the reader, so that a pause can be ended. */
  wanted: z.array(z.int()),
  readings: z.array(z.strictObject({ frameId: z.int(), reading: frameReading })),
  pairs: z.record(z.string(), z.string()),
  /** Ms since the epoch of the last thing heard from this tab. */
  heardAt: z.number(),
  /** Somebody was asked to sign in since its documents came up: they are of a session that is over, and not remembered. */
  signedOut: z.literal(true).exactOptional(),
});

export type TabFrames = z.infer<typeof tabFrames>;

export const noFrames: TabFrames = { origin: '', wanted: [], readings: [], pairs: {}, heardAt: 0 };

export function framesItem(tabId: number): SessionItem<TabFrames> {
  return sessionItem<TabFrames>(`frames:${tabId}`, parsed(tabFrames));
}

/** Tabs that something is known of. */
export async function knownTabs(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  const ids = keys.map((key) => /^(?:frames|report):(\d+)$/.exec(key)?.[1]);
  return [...new Set(ids.filter((id) => id !== undefined).map(Number))];
}
