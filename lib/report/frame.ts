import type { FrameReading } from './reading.ts';

/** A frame's latest reading, as the service worker keeps it. */
export interface TabFrame {
  frameId: number;
  reading: FrameReading;
}

/** The tab's own document; Chromium and Firefox both number it so. */
export const topFrame = 0;
