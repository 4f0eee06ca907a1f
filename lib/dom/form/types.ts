/** How a form on any page is filled in. Plain data: it goes into the page's isolated world as an argument. */

export type Locator = { css: string } | { name: string } | { label: string };

export type FieldKind = 'text' | 'select' | 'richtext' | 'checkbox' | 'file';

export interface FillField {
  to: Locator;
  /** What the field is called in messages. */
  called: string;
  kind: FieldKind;
  /** As the field holds it afterwards; '' leaves the field as it is. */
  value: string;
  selectBy: 'value' | 'text';
  /** The longest to wait for a form that draws itself anew after this field, in ms. */
  settleMs: number;
  fileName: string;
}

export interface FillStep {
  /** What shows that the page is there; null: its first field that is to be filled. */
  ready: Locator | null;
  fields: FillField[];
}

export interface FillJob {
  /** The only origin whose pages may be filled. */
  origin: string;
  steps: FillStep[];
  /** The first step that has not been filled yet. */
  from: number;
  /** How long to wait for the step's page, in ms. */
  patience: number;
  /** Only look whether the fields hold their values. */
  onlyLook: boolean;
  /** A page before `from` that comes again, perhaps empty, is filled once more. */
  again: boolean;
}

/** page-missing: a later page of the form came first, so nobody has filled this one. */
export type FieldTrouble = 'not-there' | 'wrong-kind' | 'no-option' | 'not-kept' | 'too-long' | 'page-missing';

export interface FieldProblem {
  /** What the field is called in the configuration. */
  field: string;
  why: FieldTrouble;
  /** The step that the field belongs to. */
  step: number;
}

export interface FillResult {
  /** sign-in: the page asks for a password; not-there: no step's page came; elsewhere: not the desk's page. */
  state: 'filled' | 'partly' | 'sign-in' | 'not-there' | 'elsewhere';
  /** The step that was filled, or that is waited for. */
  step: number;
  problems: FieldProblem[];
}

/** A field of a form that is being learned. */
export interface ListedField {
  to: Locator;
  /** What a person reads beside it; '' where nothing is. */
  label: string;
  name: string;
  kind: FieldKind;
  /** The choices of a list, at most 50. */
  options: string[];
  required: boolean;
}

/** What the filler's script offers to the worker, in the page's isolated world. */
export interface Filler {
  /** Steps that were filled in this document. */
  filled(): number[];
  list(): ListedField[];
  /** Ends the waiting of one that was begun before. */
  fill(job: FillJob): Promise<FillResult>;
  stop(): void;
}
