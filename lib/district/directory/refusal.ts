/** Why a file cannot be read at all. The interface has a text for each (`directory.refused.<code>`). */
export type RefusalCode =
  | 'too-large'
  | 'empty'
  | 'unknown-kind'
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
