/** How a page tells what became of a Save. Selectors; `refused` and `save` are sources of expressions for either case. */
export interface SaveWords {
  /** Words of a form that was refused. Where a page always says so, nothing is said to be saved there. */
  refused: string;
  /** What says that something is amiss, with a text in it. */
  amiss: string;
  /** A field that was refused. */
  fields: string;
  /** What a Save may be, by the words on it. */
  buttons: string;
  save: string;
}

/** They come to the reader with what the district says (`ReaderConfig`). */
export const saveWords: SaveWords = {
  refused:
    '\\b(not (been |be )?saved?|(unable|failed) to save|save failed|please (correct|fix|complete|check|enter|select)|(is|are) (required|invalid|not valid)|no se (ha|pudo) guarda(do|r)|corrija|obligatori[oa])\\b',
  amiss: '[role=alert],[role=alertdialog],[aria-live=assertive],[class*=error i]',
  fields: '[aria-invalid=true],.invalid,.is-invalid,.k-invalid,input[class*=error i],select[class*=error i]',
  buttons: 'button,a,input,[role=button]',
  save: '^\\s*(save|guardar)\\b',
};
