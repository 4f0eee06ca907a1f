import { rtInstalled, startRt } from '../rt.ts';

/** One Request Tracker for all files: it takes longer to start, and to make its pages for the first time, than to use. */
export default async function oneDesk(): Promise<(() => Promise<void>) | undefined> {
  return rtInstalled() ? startRt() : undefined;
}
