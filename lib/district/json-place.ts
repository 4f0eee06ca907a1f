/** The next piece of JSON behind white space: a mark, a text, or a number or word. */
const piece =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Wanted = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or the end' | 'nothing more';

/** What may come after a whole value. */
const after = (open: readonly string[]): Wanted => (open.length === 0 ? 'nothing more' : ', or the end');

/** What is wanted after this piece, or null when the piece does not fit. `open` holds the brackets that are open. */
function next(wanted: Wanted, mark: string | undefined, text: boolean, open: string[]): Wanted | null {
  if (wanted === 'nothing more') return null;
  if (wanted === ':') return mark === ':' ? 'value' : null;
  const closes = mark === '}' ? '{' : '[';
  if (mark === '}' || mark === ']') {
    const may = wanted === ', or the end' || wanted === (mark === '}' ? 'name or }' : 'value or ]');
    return may && open.pop() === closes ? after(open) : null;
  }
  if (wanted === ', or the end') return mark === ',' ? (open.at(-1) === '{' ? 'name' : 'value') : null;
  if (wanted === 'name' || wanted === 'name or }') return text ? ':' : null;
  if (mark === undefined) return after(open);
  if (mark !== '{' && mark !== '[') return null;
  open.push(mark);
  return mark === '{' ? 'name or }' : 'value or ]';
}

/**
 * Where a text stops being JSON. Browsers name the place each in its own way or not at all, and whoever wrote a profile
 * of 2,000 lines by hand needs it.
 * @returns line and column, from 1, of the first piece that does not fit, or of the end when something is missing there
 */
export function jsonPlace(text: string): { line: number; column: number } {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    piece.lastIndex = at;
    const found: RegExpExecArray | null = piece.exec(text);
    const then: Wanted | null = found && next(wanted, found[1], found[2] !== undefined, open);
    if (!found || !then) break;
    wanted = then;
    at = piece.lastIndex;
  }
  while (at < text.length && /[ \t\n\r]/.test(text.charAt(at))) at += 1;
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
