/**
 * Words of a form that was refused. Where a page always says so, nothing is said to be saved there. They come to the
 * reader with what the district says (`ReaderConfig`); the source of a regular expression for either case.
 */
export const refused =
  '\\b(not (been |be )?saved?|(unable|failed) to save|save failed|please (correct|fix|complete|check|enter|select)|(is|are) (required|invalid|not valid)|no se (ha|pudo) guarda(do|r)|corrija|obligatori[oa])\\b';
