import { MAX_BYTES } from './grid.ts';

/** Why a file cannot be read at all. The interface has a text for each (`directory.refused.<code>`). */
export type RefusalCode =
  | 'too-large'
  | 'empty'
  | 'old-excel'
  | 'not-text'
  | 'pdf-password'
  | 'pdf-broken'
  | 'pdf-no-text'
  | 'pdf-too-long'
  | 'xlsx-broken'
  | 'xlsx-too-large'
  | 'too-many-rows'
  | 'failed';

/** Thrown by the readers of files; what was in force stays. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: RefusalCode;
  /** Values for the text: numbers, a page, a sheet. */
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: RefusalCode, values: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

/** A file that is larger than is read at all; sizes are told in MB. */
export const tooLarge = (bytes: number): Refusal =>
  new Refusal('too-large', { size: Math.ceil(bytes / 1024 / 1024), limit: MAX_BYTES / 1024 / 1024 });
