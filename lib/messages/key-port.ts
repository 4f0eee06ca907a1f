/**
 * The live port by which an activation key goes from its page to the clipboard, when a person asks for it. It is no
 * message: nothing of it passes through the worker, and nothing is kept (DESIGN promise 6). Types and its name only.
 */
export const KEY_PORT = 'campus-lens.key';

/** Which key is asked for: a line of the Demographics page in the frame, and whose the panel takes it to be. */
export interface KeyAsk {
  row: number;
  holder: string;
  personID: string | null;
}

/** null: it does not stand there any more, or it is another person's. */
export interface KeyAnswer {
  key: string | null;
}

export function isKeyAsk(value: unknown): value is KeyAsk {
  const { row, holder, personID } = (value ?? {}) as Partial<Record<keyof KeyAsk, unknown>>;
  return (
    Number.isInteger(row) &&
    typeof holder === 'string' &&
    holder !== '' &&
    (personID === null || typeof personID === 'string')
  );
}
