import { type Outside, outsideLists } from '../dom/outside.ts';
import { isSetAside, isShown, shownText } from '../dom/shown.ts';
import type { Flag, Student } from '../facts.ts';
import { flagParts, readFlags } from './flags.ts';
import { identityIn } from './identity.ts';
import { pieces } from './pieces.ts';

/** Where a header's parts stand, as selectors; tried in order (they change between Campus releases). */
export interface HeaderLocator {
  root: string;
  name?: string | undefined;
  /** Where its flags stand, when that is told apart. */
  flags?: string | undefined;
}

/** The locators whose selectors the browser understands: a district's slip must not end the reading of headers. */
export function usableLocators(doc: Document, locators: readonly HeaderLocator[]): HeaderLocator[] {
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

/** campus-pages.md §7, newest first. The last ones are general, and so need more than a name to count. */
const BUILT_IN: (HeaderLocator & { general?: boolean; bareNumber?: boolean })[] = [
  { root: 'ic-title-bar-selected-context-item', name: 'span', bareNumber: true },
  { root: 'ic-title-bar', bareNumber: true },
  { root: '.topBar', name: 'h1' },
  {
    root: '[class*=student-header i],[class*=studentheader i],[id*=studentheader i],[class*=person-header i],[class*=personheader i],[id*=personheader i],[class*=studentinfo i],[class*=student-info i],[id*=studentinfo i],[class*=personinfo i],[id*=student-info i],[class*=contextitem i],[class*=context-item i],[class*=titlebar i],[class*=title-bar i],[class*=topbar i],[class*=studentbar i],[class*=banner i],header,[role=banner]',
    general: true,
  },
];

/** The classic line, "Grade: 09  #12345  DOB: …  Gender: F", wherever it stands, in whatever order. */
const NUMBER = '(?:#|student (?:number|num|no|id)\\b\\W{0,3})\\s?\\d{3,15}\\b';
const CLASSIC_LINE = new RegExp(`\\bgrad[eo]\\b.{0,80}${NUMBER}|${NUMBER}.{0,80}\\bgrad[eo]\\b`, 'i');
/** Texts that are looked at for it: a header stands before long lists. */
const MOST_TEXTS = 4000;
const LINE_TEXT = 400;
const SEARCH =
  'ic-tool-context-search,ic-list-view,ic-user-search-result,[id*=search i],[class*=search i],[role=search],[role=listbox],[role=option],[role=grid]';

export interface FoundHeader {
  element: Element;
  identity: Student;
  flags: Flag[];
  named: boolean;
}

/** The bar that a header stands in, for headers without a flag area of their own. */
const barOf = (root: Element) => root.closest('ic-title-bar,.topBar,header,[role=banner]') ?? root;

function read(root: Element, locator: HeaderLocator & { bareNumber?: boolean }): FoundHeader {
  const named = locator.name ? root.querySelector(locator.name) : null;
  const identity = identityIn(
    pieces(root),
    named && isShown(named) ? shownText(named) : null,
    locator.bareNumber ?? false,
  );
  const link = root.querySelector('a[href*="personID=" i]')?.getAttribute('href');
  identity.personID ??= /personID=(\d{1,12})/i.exec(link ?? '')?.[1] ?? null;
  const told = locator.flags ? root.ownerDocument.querySelector(locator.flags) : null;
  // A place that was told adds to what is looked at and takes nothing away: told wrongly, it must not hide a flag.
  const parts = [...(told ? [told] : []), ...flagParts(root, barOf(root))].map(readFlags);
  const flags = parts.flatMap((part) => part.flags);
  return { element: root, identity, flags, named: parts.every((part) => part.named) };
}

/** The smallest short element around a text that holds all of a classic line. */
function lineAround(text: Node): Element | null {
  let at = text.parentElement;
  for (let up = 0; at && up < 6 && (at.textContent?.length ?? 0) < LINE_TEXT; up++, at = at.parentElement)
    if (CLASSIC_LINE.test(pieces(at).join(' '))) return at;
  return null;
}

/** The name that goes with a line: in it, or in a short part just before it, further and further out; else just below. */
function nameBy(line: Element): { name: string; element: Element } | null {
  const named = (element: Element | null) => {
    const short = element && (element.textContent?.length ?? 0) < LINE_TEXT;
    const name = short ? identityIn(pieces(element), null, false).name : null;
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
function classic(doc: Document, alone: boolean): FoundHeader[] {
  const lines = new Set<Element>();
  const walker = doc.createTreeWalker(doc.body, 4);
  for (let node = walker.nextNode(), count = 0; node && count < MOST_TEXTS; node = walker.nextNode(), count++) {
    const line = /\bgrad[eo]\b/i.test(node.nodeValue ?? '') ? lineAround(node) : null;
    if (line && !line.closest(`${SEARCH},a,button`) && !isSetAside(line)) lines.add(line);
  }
  // Several lines are a list of students, not the header of one.
  const [line, more] = lines;
  if (!line || more) return [];
  const by = nameBy(line);
  if (!by) return alone ? [] : [read(line, { root: '' })];
  let holder = line;
  while (!holder.contains(by.element) && holder.parentElement) holder = holder.parentElement;
  const header = read(holder.tagName === 'BODY' ? line : holder, { root: '' });
  return [{ ...header, identity: { ...header.identity, name: by.name } }];
}

/**
 * The headers of the person in hand that a document shows. More than one that do not agree is for the caller to judge.
 * @param extra the district's locators, tried first
 * @param outside the elements to look among
 */
export function findHeaders(
  doc: Document,
  extra: readonly HeaderLocator[],
  outside: Outside = outsideLists(doc),
): FoundHeader[] {
  const found: FoundHeader[] = [];
  for (const locator of [...extra, ...BUILT_IN] as typeof BUILT_IN) {
    for (const root of outside(locator.root)) {
      if (
        !isShown(root) ||
        isSetAside(root) ||
        root.closest(SEARCH) ||
        found.some((other) => other.element.contains(root) || root.contains(other.element))
      )
        continue;
      const header = read(root, locator);
      const { name, studentNumber, grade } = header.identity;
      if (locator.general ? name && (studentNumber || grade) : name || studentNumber) found.push(header);
    }
    if (found.length > 0) break;
  }
  // A name alone may have its line below it: the number and grade that tell a student from another person.
  const complete = found.some(({ identity }) => identity.studentNumber !== null || identity.grade !== null);
  return complete || !doc.body ? found : [...found, ...classic(doc, found.length === 0)];
}
