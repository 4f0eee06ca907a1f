import type { Plan } from '../delivery/plan.ts';
import type { FrameReading } from '../report/reading.ts';

/**
 * Every message there is. Types only. From a frame to the worker: hello, reading, gone, help. From an extension page
 * to the worker: refresh, pause, resume, deliver, show-row. From the worker to a frame: see `ToFrame`.
 */
export type FromFrame =
  /** A document has started; `wants` is true once it looks like something the reader should see. */
  | { type: 'hello'; wants: boolean }
  /** A reader has been put into this frame; answered with `ReaderConfig`. */
  | { type: 'config' }
  | { type: 'reading'; reading: FrameReading }
  /** The document is being left. */
  | { type: 'gone'; documentKey: string }
  /** "Ask for help" on a card; opens the side panel or the popup for this finding. */
  | { type: 'help'; row: number | null; check: string }
  /** "Pause on this tab" on a card. */
  | { type: 'pause' };

/** What the district says about reading, for the reader; null while reading is paused here. */
export interface ReaderConfig {
  /** The mark layer's styles. */
  css: string;
  labels: Record<string, string[]>;
  headers: { root: string; name?: string | undefined; flags?: string | undefined }[];
}

export type PauseScope = 'tab' | 'half-hour' | 'page';

export type FromPage =
  /** Ask the frames of a tab to read again; answers when they have. */
  | { type: 'refresh'; tabId: number }
  | { type: 'pause'; tabId: number; scope: PauseScope }
  | { type: 'resume'; tabId: number }
  /** Scroll the page to a row and move the focus to its mark. Answers `{ shown: boolean }`. */
  | { type: 'show-row'; tabId: number; row: number }
  /** Run a plan that the person has just reviewed. Copying is done by the page before it sends this. */
  | { type: 'deliver'; tabId: number; plan: Plan };

/** What a mark and its card show; texts are ready to print. */
export interface MarkView {
  row: number;
  check: string;
  /** The fact field whose box the mark stands beside, e.g. `portal`; null: the row's name. */
  field: string | null;
  outcome: 'fails' | 'review' | 'unknown';
  severity: 'critical' | 'warning' | 'info';
  /** Accessible name of the button, e.g. "Portal box empty, Rivera, Ana". */
  label: string;
  message: string;
  /** What was read, one line a field. */
  observed: string[];
  why: string;
  fix: string;
}

export type ToFrame =
  | { type: 'ping' }
  | { type: 'read' }
  | { type: 'marks'; marks: MarkView[]; texts: Record<string, string>; announce: string | null }
  | { type: 'focus-row'; row: number }
  /** Reading is paused here: marks go, watching ends. */
  | { type: 'stop' };
