import { browser } from './browser.ts';

const STRUCTURE = 'structure.js';

/** How the frames of a tab are built, one entry a frame that we may enter. Holds nothing that the page says. */
export async function structuresOf(tabId: number): Promise<unknown[]> {
  try {
    const target = { tabId, allFrames: true };
    const answers = await browser.scripting.executeScript({ target, files: [`/${STRUCTURE}`] });
    return answers.map(({ result }) => result).filter((result) => result !== null && result !== undefined);
  } catch {
    return [];
  }
}
