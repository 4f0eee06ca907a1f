import type { PageId } from '../facts.ts';

/**
 * "Verified after save": what became of a box that a finding was about. Pure. A box that was changed on the screen is
 * not saved, and nothing here says that it is before the page itself has shown it anew.
 */

/** A box or field of one row: whose it is, and what it holds. An e-mail address counts as shown or not. */
export interface Box {
  /** The person of the row, by personID, else by name; only one row of the page may be theirs. */
  who: string;
  field: string;
  value: boolean;
  /** Counts from 0, as in the facts. */
  row: number;
  name: string | null;
}

/** What one reading shows of a page's boxes, and what it can prove. */
export interface Sight {
  page: PageId;
  documentKey: string;
  /** When the rows now on the page were drawn, ms since the epoch. */
  rowsSince: number;
  /** Ms since the epoch. */
  at: number;
  /** null: the frame told nothing of how its document came up, and then nothing is ever said to be saved. */
  proof: { loaded: boolean; savedAt: number | null; alert: boolean } | null;
  boxes: readonly Box[];
  /** The boxes that findings are about, each once. */
  found: readonly (Box & { check: string })[];
}

/** `open`: not changed since it was found, and nothing is said of it. */
export type ChangeState = 'open' | 'changed' | 'saved' | 'still';

export interface Change extends Box {
  page: PageId;
  /** The check whose finding it was. */
  check: string;
  /** What it held when it was found. */
  before: boolean;
  state: ChangeState;
  documentKey: string;
  /** When `value` was first seen, ms since the epoch. */
  since: number;
  /** When `state` was read, ms since the epoch. */
  at: number;
}

/** After this long a drawing of rows is no answer to a Save any more, but a sort or another page of the list. */
const ANSWER_MS = 8000;

/**
 * The document was fetched anew, and nothing in it is of a person's hand yet: it shows what is saved. Not while an alert
 * is shown: a form that was refused comes back as it was sent.
 */
const isFetched = (change: Change, { documentKey, proof }: Sight) =>
  proof?.loaded === true && !proof.alert && documentKey !== change.documentKey;

/** The document that a change is told of; one that shows an alert may yet prove something, once the alert has gone. */
const documentOf = (change: Change, { documentKey, proof }: Sight) =>
  proof?.loaded && proof.alert ? change.documentKey : documentKey;

/** Save was pressed after the new value was seen, and all rows were drawn anew soon after, with nothing amiss shown. */
function isSavedHere({ documentKey, since }: Change, sight: Sight): boolean {
  const { proof, rowsSince } = sight;
  if (!proof || proof.alert || proof.savedAt === null || documentKey !== sight.documentKey) return false;
  return proof.savedAt >= since && rowsSince > proof.savedAt && rowsSince - proof.savedAt <= ANSWER_MS;
}

/** The state of a box that does not hold any more what it held when it was found. */
function changed(change: Change, box: Box, sight: Sight): Change {
  const { at } = sight;
  const isNew = change.value !== box.value;
  const next = { ...change, ...box, since: isNew ? at : change.since, documentKey: documentOf(change, sight) };
  if (!isNew && change.state === 'saved') return next;
  if (isFetched(change, sight) || (!isNew && isSavedHere(change, sight))) return { ...next, state: 'saved', at };
  return { ...next, state: 'changed', at: isNew ? at : change.at };
}

function step(change: Change, sight: Sight): Change {
  const box = sight.boxes.find(({ who, field }) => who === change.who && field === change.field);
  // Not on the page or not readable: nothing new is known.
  if (change.page !== sight.page || !box) return change;
  const undone = change.state === 'saved' && box.value !== change.value && !isFetched(change, sight);
  // What was saved is what a new change is measured by.
  const from = undone ? { ...change, before: change.value } : change;
  if (box.value !== from.before) return changed(from, box, sight);
  const next = { ...change, ...box, documentKey: documentOf(change, sight) };
  if (change.state === 'open' || change.state === 'still') return next;
  return { ...next, state: 'still', since: sight.at, at: sight.at };
}

/** Boxes looked after in one tab; more is no list that a person puts right. */
const MOST = 200;

/**
 * What is known of the boxes after one more reading of a page.
 * @param changes what was known; other pages' stay as they are
 */
export function nextChanges(changes: readonly Change[], sight: Sight): Change[] {
  const next = changes.map((change) => step(change, sight));
  const known = new Set(next.map(({ page, who, field }) => `${page} ${field} ${who}`));
  const { page, documentKey, at } = sight;
  const found = sight.found
    .filter(({ who, field }) => !known.has(`${page} ${field} ${who}`))
    .map((box): Change => ({ ...box, page, before: box.value, state: 'open', documentKey, since: at, at }));
  return [...next, ...found].slice(0, MOST);
}

/** What there is to tell a person, the latest first. */
export function toTell(changes: readonly Change[]): Change[] {
  return changes.filter(({ state }) => state !== 'open').sort((a, b) => b.at - a.at);
}
