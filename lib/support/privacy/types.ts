/** What must never leave: DESIGN promise 6. */
export const refusedKinds = ['ssn', 'activation-key', 'password'] as const;
export type RefusedKind = (typeof refusedKinds)[number];

/** What is left out unless a person keeps it on purpose. */
export const maskedKinds = ['birth-date', 'email', 'phone', 'address', 'name'] as const;
export type MaskedKind = (typeof maskedKinds)[number];

/** A place in a text: from the first character's index to the one behind the last. */
export interface Span {
  start: number;
  end: number;
}

export interface Hit<Kind extends string> extends Span {
  kind: Kind;
}

export type RefusedHit = Hit<RefusedKind>;
export type MaskedHit = Hit<MaskedKind>;
