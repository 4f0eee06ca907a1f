import type { RawReading } from '../campus/raw.ts';
import type { FrameConfig } from '../campus/read-frame.ts';
import type { HeaderLocator } from '../campus/spec.ts';
import type { About } from '../delivery/outbox/entry.ts';
import type { FillPlan, Plan } from '../delivery/plan.ts';
import type { Lesson, Subject } from '../district/lesson.ts';
import type { PageId } from '../facts.ts';
import type { SaveWords } from '../report/save-words.ts';

/**
 * Every message there is. Types only. From a frame to the worker: `FromFrame`. From an extension page to the worker:
 * `FromPage`. From the worker to a frame: `ToFrame`.
 */
export type FromFrame =
  /**
   * A document has started; `wants` is true once it looks like something the reader should see. `signIn`: it asks
   * somebody to sign in, so whoever was signed in on this host is not any more.
   */
  | { type: 'hello'; wants: boolean; signIn?: true }
  /** A reader has been put into this frame; answered with `ReaderConfig`. */
  | { type: 'config' }
  /** There is something to mark: the layer's script is wanted in this frame. Answered when it is there. */
  | { type: 'layer' }
  | { type: 'reading'; reading: RawReading }
  /** The document is being left. */
  | { type: 'gone'; documentKey: string }
  /** "Ask for help" on a card; opens the side panel or the popup for this finding. `why`: for the row's person and the checklist. */
  | { type: 'help'; row: number | null; check: string; why: boolean }
  /** Something was pointed at while a page is being taught; null: it was given up. */
  | { type: 'taught'; lesson: Lesson | null }
  /** "Pause on this tab" on a card. */
  | { type: 'pause' };

/** What a reader is told for reading, with the district's words; null while reading is paused here. */
export interface ReaderConfig extends FrameConfig {
  saving: SaveWords;
}

/** all: everything, until somebody resumes or the browser ends. */
export type PauseScope = 'tab' | 'half-hour' | 'page' | 'all';

export type FromPage =
  /** Ask the frames of a tab to read again; answers when they have. */
  | { type: 'refresh'; tabId: number }
  | { type: 'pause'; tabId: number; scope: PauseScope }
  | { type: 'resume'; tabId: number }
  /** Scroll the page to a row that a check is about, and move the focus to its mark. Answers `{ shown: boolean }`. */
  | { type: 'show-row'; tabId: number; row: number; check: string }
  /** Staff answered findings, or took answers back: mark and count again. */
  | { type: 'answered'; tabId: number }
  /** How the frames of a tab are built, without anything they say. Answers `{ frames: unknown[] }`. */
  | { type: 'structure'; tabId: number }
  /** Teach the pages of a tab something; null gives up what is being taught. Answers `{ started: boolean }`. */
  | { type: 'teach'; tabId: number; subject: Subject | null }
  /** Forget everything that this device holds, consent included. Answers `{ erased: boolean }`. */
  | { type: 'erase' }
  /** Fetch the district's calendar of tasks now. Answers `{ fetched: boolean }`. */
  | { type: 'fetch-tasks' }
  /** Run a plan that the person has just reviewed. Copying is done by the page before it sends this. */
  | { type: 'deliver'; tabId: number; plan: Plan; about: About }
  /** A ticket that is on its way: try again now, or the person says that they sent it, with the desk's number. */
  | { type: 'ticket'; id: string; act: 'try' }
  | { type: 'ticket'; id: string; act: 'confirm'; number: string | null }
  /**
   * A form that is being filled in this tab: fill it again, give it up, or go back to its ticket and take the next way.
   * Answers `{ done: boolean }`.
   */
  | { type: 'fill'; tabId: number; what: 'again' | 'end' | 'back' }
  /**
   * Learn the form in a tab: null lists its fields (answers `{ fields: ListedField[] | null }`), a plan is tried in it
   * (answers `{ result: FillResult | null }`).
   */
  | { type: 'desk-form'; tabId: number; plan: FillPlan | null };

/** What a mark and its card show; texts are ready to print. */
export interface MarkView {
  /** The page of its frame that it stands on, and the line there. */
  page: PageId;
  row: number;
  check: string;
  title: string;
  /** Where the check's rule comes from, in English as it was written; null where custody forbids to show it. */
  source: string | null;
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

/** The checklist beside the controls that approve or post an application; texts are ready to print. */
export interface GateView {
  title: string;
  lines: string[];
  /** What those controls are called, folded. */
  controls: string[];
}

export type ToFrame =
  | { type: 'ping' }
  | { type: 'read' }
  | {
      type: 'marks';
      marks: MarkView[];
      texts: Record<string, string>;
      announce: string | null;
      /** null: the tab shows no application. */
      gate: GateView | null;
    }
  | { type: 'focus-row'; page: PageId; row: number }
  /** Lay the teaching layer over this frame, with the headers taught before; and take it away again. */
  | {
      type: 'teach';
      subject: Subject;
      texts: Record<'point' | 'this' | 'nothing', string> & { lang?: string };
      headers: HeaderLocator[];
    }
  | { type: 'teach-end' }
  /** Reading is paused here: marks go, watching ends. */
  | { type: 'stop' };
