/** What must never leave: DESIGN promise 6. */
export type PrivateKind = 'ssn' | 'activation-key' | 'password';

export interface PrivateHit {
  kind: PrivateKind;
  /** Index of the first character in the text. */
  start: number;
  /** Index after the last character. */
  end: number;
}

/**
 * Finds Social Security numbers, activation keys and passwords in what a person typed.
 * @returns the hits in the order of the text, never overlapping; empty when there is nothing to refuse
 */
export function findPrivate(_text: string): PrivateHit[] {
  return [];
}
