/** Why a post did not arrive, as far as the desk says. */
export type Refusal =
  /** The desk does not know the person's token. */
  | 'signed-out'
  /** The desk knows the person, who may not write tickets there. */
  | 'refused'
  /** The desk does not take the ticket as it is; `words` are its own. */
  | 'rejected'
  | 'no-token'
  | 'no-permission';

/** Why nobody knows whether a post has arrived. It may have: look before sending again. */
export type Doubt = 'desk-error' | 'network' | 'timeout' | 'not-read';

/** What became of a plan. `tab`: the one that a form is being filled in. */
export type Delivery =
  | { opened: true; tab?: number }
  | { opened: false; reason: 'no-permission' | 'closed' | 'failed' }
  /**
   * `dropped`: what the desk did not keep, by name; null: it could not be read back. `others`: the desk has made the same
   * ticket under these numbers too.
   */
  | { sent: true; ticket: number; url: string; dropped: string[] | null; others?: number[] }
  | { sent: 'unknown'; reason: Doubt }
  | { sent: false; reason: Refusal; words: string | null };

/** Whether a plan has done what it was for. What is unknown has not. */
export const isDone = (delivery: Delivery): boolean =>
  'opened' in delivery ? delivery.opened : delivery.sent === true;
