import { type Outside, outsideLists } from '../dom/outside.ts';
import { isSetAside, isShown, shownText } from '../dom/shown.ts';
import type { Flag, Student } from '../facts.ts';
import { type FlagReader, flagReader } from './flags.ts';
import { identityIn } from './identity.ts';
import { pieces } from './pieces.ts';
import type { BuiltInHeader, FlagWords, IdentityWords } from './spec.ts';

/** The locators whose selectors the browser understands: a district's slip must not end the reading of headers. */
export function usableLocators(doc: Document, locators: readonly BuiltInHeader[]): BuiltInHeader[] {
  const nothing = doc.createDocumentFragment();
  return locators.filter(({ root, name, flags }) => {
    try {
      for (const selector of [root, name, flags]) if (selector !== undefined) nothing.querySelector(selector);
      return true;
    } catch {
      return false;
    }
  });
}

/** Texts that are looked at for it: a header stands before long lists. */
const MOST_TEXTS = 4000;
const LINE_TEXT = 400;

export interface FoundHeader {
  element: Element;
  identity: Student;
  flags: Flag[];
  named: boolean;
}

function read(
  root: Element,
  locator: BuiltInHeader,
  reader: FlagReader,
  { bar: bars, identityWords }: HeaderConfig,
): FoundHeader {
  const named = locator.name ? root.querySelector(locator.name) : null;
  const identity = identityIn(
    pieces(root),
    named && isShown(named) ? shownText(named) : null,
    locator.bareNumber ?? false,
    identityWords,
  );
  const link = root.querySelector('a[href*="personID=" i]')?.getAttribute('href');
  identity.personID ??= /personID=(\d{1,12})/i.exec(link ?? '')?.[1] ?? null;
  const told = locator.flags ? root.ownerDocument.querySelector(locator.flags) : null;
  // A place that was told adds to what is looked at and takes nothing away: told wrongly, it must not hide a flag.
  const parts = [...(told ? [told] : []), ...reader.parts(root, root.closest(bars) ?? root)].map(reader.read);
  const flags = parts.flatMap((part) => part.flags);
  return { element: root, identity, flags, named: parts.every((part) => part.named) };
}

/** The smallest short element around a text that holds all of a classic line. */
function lineAround(text: Node, line: RegExp): Element | null {
  let at = text.parentElement;
  for (let up = 0; at && up < 6 && (at.textContent?.length ?? 0) < LINE_TEXT; up++, at = at.parentElement)
    if (line.test(pieces(at).join(' '))) return at;
  return null;
}

/** The name that goes with a line: in it, or in a short part just before it, further and further out; else just below. */
function nameBy(line: Element, words: IdentityWords): { name: string; element: Element } | null {
  const named = (element: Element | null) => {
    const short = element && (element.textContent?.length ?? 0) < LINE_TEXT;
    const name = short ? identityIn(pieces(element), null, false, words).name : null;
    return name && element ? { name, element } : null;
  };
  let found = named(line);
  for (let at: Element | null = line, up = 0; at && !found && up < 5; at = at.parentElement, up++)
    for (let before = at.previousElementSibling, back = 0; before && !found && back < 3; back++) {
      found = named(before);
      before = before.previousElementSibling;
    }
  return found ?? named(line.nextElementSibling);
}

/**
 * The classic line of the document with the name by it.
 * @param alone no other header stands in this document: the line must then have a name
 */
function classic(doc: Document, alone: boolean, reader: FlagReader, config: HeaderConfig): FoundHeader[] {
  const { searches, identityWords } = config;
  const like = (source: string) => new RegExp(source, 'i');
  if (!like(identityWords.any).test(doc.body.textContent ?? '')) return [];
  const pattern = like(config.line);
  const part = like(identityWords.part);
  const lines = new Set<Element>();
  const walker = doc.createTreeWalker(doc.body, 4);
  for (let node = walker.nextNode(), count = 0; node && count < MOST_TEXTS; node = walker.nextNode(), count++) {
    const line = part.test(node.nodeValue ?? '') ? lineAround(node, pattern) : null;
    if (line && !line.closest(`${searches},a,button`) && !isSetAside(line)) lines.add(line);
  }
  // Several lines are a list of students, not the header of one.
  const [line, more] = lines;
  if (!line || more) return [];
  const by = nameBy(line, identityWords);
  if (!by) return alone ? [] : [read(line, { root: '' }, reader, config)];
  let holder = line;
  while (!holder.contains(by.element) && holder.parentElement) holder = holder.parentElement;
  const header = read(holder.tagName === 'BODY' ? line : holder, { root: '' }, reader, config);
  return [{ ...header, identity: { ...header.identity, name: by.name } }];
}

/** How headers are found and read. */
export interface HeaderConfig {
  /** Tried in order, the district's first. */
  headers: readonly BuiltInHeader[];
  /** What holds people who were searched for, as a selector: their names and lines are no header. */
  searches: string;
  /** The bar that a header stands in, for headers without a flag area of their own: a selector. */
  bar: string;
  /** The classic line that names a student by number and grade; the source of a regular expression for either case. */
  line: string;
  identityWords: IdentityWords;
  flagWords: FlagWords;
}

/** Finds the headers of the person in hand in a document, among the elements `outside` long lists. */
export type FindHeaders = (doc: Document, outside?: Outside) => FoundHeader[];

/**
 * Makes a finder of the headers that a document shows. More than one that do not agree is for the caller to judge.
 * @param config its selectors must be such as the browser understands (`usableLocators`)
 */
export function headerFinder(config: HeaderConfig): FindHeaders {
  const { headers, searches, flagWords } = config;
  const reader = flagReader(flagWords);
  return (doc, outside = outsideLists(doc)) => {
    const found: FoundHeader[] = [];
    for (const locator of headers) {
      for (const root of outside(locator.root)) {
        if (
          !isShown(root) ||
          isSetAside(root) ||
          root.closest(searches) ||
          found.some((other) => other.element.contains(root) || root.contains(other.element))
        )
          continue;
        const header = read(root, locator, reader, config);
        const { name, studentNumber, grade } = header.identity;
        if (locator.general ? name && (studentNumber || grade) : name || studentNumber) found.push(header);
      }
      if (found.length > 0) break;
    }
    // A name alone may have its line below it: the number and grade that tell a student from another person.
    const complete = found.some(({ identity }) => identity.studentNumber !== null || identity.grade !== null);
    return complete || !doc.body ? found : [...found, ...classic(doc, found.length === 0, reader, config)];
  };
}
