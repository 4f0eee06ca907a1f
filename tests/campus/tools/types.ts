import type { Facts, FlagKind, PageId } from '../../../lib/facts.ts';
import type { ExpectedFinding, PracticeFlag, PracticeStudent, PracticeTiming } from '../types.ts';

/**
 * A page of the practice campus other than Relationships, as data: what it prints, not how. `render` draws it in every
 * skin that it exists in.
 */
export interface PracticeTool {
  id: string;
  page: PageId;
  title: string;
  /** One sentence for the index page: what a person should notice here. */
  about: string;
  /** What the tool is called on the page: "Membership in Households". */
  tool: string;
  /** Last part of its New Look address. */
  slug: string;
  /** Of its legacy address: "census.Households". */
  toolCode: string;
  skins: readonly ToolSkin[];
  /** Whose page it is; null for a tool that is about nobody (a section, an application). A person without a student number is an adult. */
  person:
    | (Omit<PracticeStudent, 'studentNumber' | 'grade'> & { studentNumber: string | null; grade: string | null })
    | null;
  school: string;
  calendar: string;
  flags: PracticeFlag[];
  /** Further parts of the query of its own address: `{ householdID: '501' }`. */
  query: Record<string, string>;
  blocks: Block[];
  timing: PracticeTiming;
  expected: ExpectedTool;
}

/** `window` is a window of its own without the shell around it (the review of an application). */
export type ToolSkin = 'new-look-kendo' | 'new-look-legacy' | 'classic' | 'window' | 'portal';

/** What the extension must say, written by hand from DESIGN §5 and the facts, never from any code's output. */
export interface ExpectedTool {
  findings: ExpectedFinding[];
  couldNotRun: { check: string; missing: string[] }[];
  flags: FlagKind[];
  flagsReadable: boolean;
  /** Facts of the report that must be there, in part. */
  facts: Partial<{ [K in keyof Facts]: object[] }>;
  /** Of the report's context, in part. */
  context: object;
}

export type Block =
  | { kind: 'heading'; text: string; level?: 2 | 3 | 4 }
  | { kind: 'text'; text: string }
  /** Labels with their values: a form, or the details in a card. `title` is the card's heading. */
  | { kind: 'fields'; title?: string; fields: { label: string; value: Cell; id?: string }[] }
  /** `more`: the pager says that there are this many in all. */
  | { kind: 'grid'; title?: string; columns: string[]; rows: Cell[][]; more?: number }
  | { kind: 'buttons'; labels: string[] }
  /** A part with a heading of its own that can be folded or is a tab: a pleat of an application. `done` is a green tick. */
  | { kind: 'section'; title: string; done?: boolean; blocks: Block[] }
  /** Markup as it is, for what no other block draws. */
  | { kind: 'html'; html: string };

export type Cell =
  | string
  /** A tick box. */
  | { box: boolean; disabled?: boolean }
  /** A link to a person or household, whose id stands in its address, as Campus writes it. */
  | { link: string; personID?: string; householdID?: string; applicationNumber?: string }
  /** A picture with or without a name. */
  | { icon: string; name: string | null }
  /** A field to type in. */
  | { input: string }
  /** A drop-down list. */
  | { choose: string; from: string[] }
  /** A button or an action link in the cell; `after` is the text that it stands after. */
  | { press: string; after?: string };
