import { frameConfig } from '../../../lib/campus/frame-config.ts';
import { know } from '../../../lib/campus/know.ts';
import { frameReader } from '../../../lib/campus/read-frame.ts';
import type { TabFrame } from '../../../lib/report/frame.ts';
import { recognisePages } from '../../../lib/report/recognise.ts';
import { stillWindow } from './still-window.ts';

export interface FrameHtml {
  body: string;
  title?: string;
  /** Path and query; the top document's comes first. */
  url?: string;
  name?: string;
}

/** Reads a frame as the extension does; frames are given top document first. Frames of jsdom do not know one another. */
async function readFrame(frame: FrameHtml, frameId = 0): Promise<TabFrame> {
  const { body, title = '', url = '/campus/frame', name = '' } = frame;
  const window = stillWindow(body, url, title, frameId);
  window.name = name;
  const reader = frameReader(window, `key${frameId}`, frameConfig({}, []));
  const result = await reader.read(() => false);
  if (!result) throw new Error('The reading was stopped.');
  return { frameId, reading: know(result.reading, '2025-10-01') };
}

/** The pages that a tab of these frames is taken for. */
export async function recognised(...frames: FrameHtml[]): Promise<string[]> {
  const read = await Promise.all(frames.map((frame, at) => readFrame(frame, at)));
  return recognisePages(read).map(({ page }) => page.page);
}

/** A Relationships grid with nothing around it. */
export const GRID =
  '<table><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr><tr><td>Quimbly, Ana</td><td>Mother</td><td><input type="checkbox" checked></td><td><input type="checkbox"></td></tr></table>';
