import type { PageId } from '../../facts.ts';

/** The steps of "why can't this parent see this child?", in the order in which they are gone through (product.md rank 1). */
export type StepId = 'relationship' | 'guardian' | 'portal' | 'household' | 'twins' | 'account' | 'key';

/** `review`: a person must judge. `unknown`: not read, and never counted as `ok` (DESIGN promise 2). */
type StepState = 'ok' | 'fails' | 'review' | 'unknown';

/** What a step found; the words are `why.say.<Say>`. */
export type Say =
  | 'relCurrent'
  | 'relUnseen'
  | 'relNone'
  | 'relNotFound'
  | 'relNoDates'
  | 'relEnded'
  | 'relEndedTicked'
  | 'relNotYet'
  | 'boxTicked'
  | 'boxEmpty'
  | 'boxOther'
  | 'boxAccess'
  | 'boxMixed'
  | 'boxUnread'
  | 'boxNoCurrent'
  | 'homeShared'
  | 'homeSecond'
  | 'homeRole'
  | 'homeNone'
  | 'homeUnseen'
  | 'twinNone'
  | 'twinPerson'
  | 'twinUnread'
  | 'twinHome'
  | 'twinUnseen'
  | 'accountActive'
  | 'accountNone'
  | 'accountDisabled'
  | 'accountTwo'
  | 'accountUnseen'
  | 'accountState'
  | 'keyOwn'
  | 'keyOther'
  | 'keyHolder'
  | 'keyUsed'
  | 'keyUnseen';

/** Where and when something was read. */
export interface Source {
  page: PageId;
  /** ISO date-time. */
  at: string;
  /** On a page that the tab shows now; else earlier in this browser session. */
  here: boolean;
}

export interface Step {
  id: StepId;
  state: StepState;
  say: Say;
  /** An ISO day that the words name. */
  day?: string;
  /** null: nothing was read. */
  source: Source | null;
  /** The page that shows what was not read; null when nothing is missing, or no page shows it. */
  showsOn: PageId | null;
}

/** Whose child cannot be seen. `row` counts in the report's relationships; it is what is left where no id was read. */
export interface Pair {
  personID: string | null;
  row: number | null;
}

/** Findings of a step for which there is a next action; the words are `why.do.<Action>`. */
export const acts = [
  'relNone',
  'relEnded',
  'relEndedTicked',
  'relNotYet',
  'boxEmpty',
  'boxOther',
  'boxAccess',
  'boxMixed',
  'homeNone',
  'twinPerson',
  'twinUnread',
  'twinHome',
  'accountNone',
  'accountDisabled',
  'accountTwo',
  'keyOther',
  'keyHolder',
] as const satisfies readonly Say[];

/**
 * What to do next. `dates`: whether the relationship has ended was not read, and comes before any box. `open`: a page
 * shows what was not read. `nothing`: the school has nothing left to do.
 */
export type Action = (typeof acts)[number] | 'dates' | 'open' | 'nothing';

/** Who can take care of it: the school, the assigned specialist (duplicates, by ticket), or the parents' own channel. */
export type Channel = 'school' | 'specialist' | 'parents';

export interface Why {
  steps: Step[];
  /** The first step that is not met; null when none of those that were read fails. */
  first: Step | null;
  /**
   * `stop`: a custody or legal flag is visible, and only the district's custody text may stand there. `ask`: the flags
   * were not read, and only questions may. `clear`: the next action may be named.
   */
  custody: 'stop' | 'ask' | 'clear';
  /** null unless `custody` is `clear`, as is `channel`: nothing may then read as advice. */
  action: Action | null;
  channel: Channel | null;
  /** Index of the report's finding that says the same as `first`. */
  finding: number | null;
  /** Other students of this session on whose Relationships page this person stands too. */
  others: number;
}
