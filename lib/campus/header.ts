import { isSetAside, isShown, shownText } from '../dom/shown.ts';
import type { Flag, Student } from '../facts.ts';
import { flagHolder, readFlags } from './flags.ts';
import { identityIn } from './identity.ts';
import { pieces } from './pieces.ts';

/** Where a header's parts stand, as selectors; tried in order (they change between Campus releases). */
export interface HeaderLocator {
  root: string;
  name?: string | undefined;
  /** Where its flags stand, when that is told apart. */
  flags?: string | undefined;
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

/** The classic line, "Grade: 09  #12345  DOB: …  Gender: F", wherever it stands. */
const CLASSIC_LINE = /\bgrade\b.{0,20}#\s?\d{3,15}\b|#\s?\d{3,15}\b.{0,40}\bgrade\b/i;
const SEARCH = '[id*=search i],[class*=search i],[role=search],[role=listbox],[role=option],[role=grid]';

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
  const { flags, named: all } = readFlags(told ?? flagHolder(root) ?? barOf(root));
  return { element: root, identity, flags, named: all };
}

/** Smallest element that holds a classic line, with the name that stands in or just above it. */
function classic(doc: Document): FoundHeader[] {
  if (!CLASSIC_LINE.test((doc.body?.textContent ?? '').slice(0, 20_000).replace(/\s+/g, ' '))) return [];
  const found: FoundHeader[] = [];
  for (const element of doc.querySelectorAll('td,div,span,p,li,h1,h2,h3,tr,table')) {
    const text = element.textContent ?? '';
    if (
      text.length > 400 ||
      !CLASSIC_LINE.test(text.replace(/\s+/g, ' ')) ||
      element.closest(SEARCH) ||
      !isShown(element)
    )
      continue;
    if ([...element.children].some((child) => CLASSIC_LINE.test((child.textContent ?? '').replace(/\s+/g, ' '))))
      continue;
    let holder: Element = element;
    for (let up = 0; up < 4 && holder.parentElement && holder.parentElement.tagName !== 'BODY'; up++) {
      if (identityIn(pieces(holder), null, false).name) break;
      if ((holder.parentElement.textContent?.length ?? 0) > 1500) break;
      holder = holder.parentElement;
    }
    found.push(read(holder, { root: '' }));
  }
  // Several lines are a list of students, not the header of one.
  return found.length > 1 ? [] : found;
}

/**
 * The headers of the person in hand that a document shows. More than one that do not agree is for the caller to judge.
 * @param extra the district's locators, tried first
 */
export function findHeaders(doc: Document, extra: readonly HeaderLocator[]): FoundHeader[] {
  const found: FoundHeader[] = [];
  for (const locator of [...extra, ...BUILT_IN] as typeof BUILT_IN) {
    for (const root of doc.querySelectorAll(locator.root)) {
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
  return complete ? found : [...found, ...classic(doc)];
}
