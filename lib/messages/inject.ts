import { browser } from './browser.ts';

const LOADER = 'content-scripts/campus.js';
const READER = 'reader.js';
const MARKS = 'layer.js';
const TEACH = 'teach.js';

async function put(tabId: number, frames: { frameIds: number[] } | { allFrames: true }, file: string): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, ...frames }, files: [`/${file}`] });
  } catch {
    // The frame or tab is gone, or was never ours to enter: there is nothing to read in it.
  }
}

/** Puts the reader into one frame that asked for it. A second time in the same document does nothing. */
export const injectReader = (tabId: number, frameId: number) => put(tabId, { frameIds: [frameId] }, READER);

/** Puts the mark layer into one frame whose reader has something to mark. */
export const injectLayer = (tabId: number, frameId: number) => put(tabId, { frameIds: [frameId] }, MARKS);

/** Puts the teaching layer's script into every frame of a tab that we may enter. @returns the frames it is in */
export async function injectTeach(tabId: number): Promise<number[]> {
  try {
    const target = { tabId, allFrames: true };
    return (await browser.scripting.executeScript({ target, files: [`/${TEACH}`] })).map(({ frameId }) => frameId);
  } catch {
    return [];
  }
}

/** Puts the loader into Campus tabs that were open before we were (install, update, a host just granted). */
export async function injectLoaders(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : put(id, { allFrames: true }, LOADER))));
}
