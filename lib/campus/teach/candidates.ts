import type { Lesson, Subject } from '../../district/lesson.ts';
import { label, mayLabel } from '../../dom/names.ts';
import { isShown, shownText } from '../../dom/shown.ts';
import { clean } from '../../dom/text.ts';
import type { HeaderLocator } from '../spec.ts';
import { knownWords } from '../structure/words.ts';
import { selectorFor } from './selector.ts';

const HEADERS = 'th,[role=columnheader],label,dt,legend';
const PLACES =
  'header,[role=banner],h1,h2,h3,[class*=header i],[class*=bar i],[class*=context i],[class*=student i],[class*=person i],[class*=flag i],[class*=alert i],[id]';
const STATES = '[class*=link i],[class*=status i],[class*=state i],td,[role=gridcell],button,a,img[alt],[title]';
const MOST = 400;
/** A header is a strip, not the page. */
const MOST_TEXT = 600;

/** Cells of a first row of plain cells, where a word that we know stands beside them: else they are people. */
function plainHeaders(doc: Document): Element[] {
  const known = knownWords();
  return [...doc.querySelectorAll('table')].flatMap((table) => {
    const cells = [...(table.querySelector('tr')?.children ?? [])].filter(({ localName }) => localName === 'td');
    return cells.some((cell) => known.has(label(cell.textContent ?? ''))) ? cells : [];
  });
}

/** The text of a label, if it could be one: short, without numbers, commas or addresses. */
function wordOf(element: Element): string | null {
  const own = shownText(element) || element.getAttribute('aria-label') || element.getAttribute('title');
  const word = clean(own || element.getAttribute('alt'));
  return word !== '' && mayLabel(word) && word.split(' ').length <= 5 ? word : null;
}

/**
 * What was pointed at, as a lesson; null where it cannot be taught (no label, a number or a name, no lasting place).
 * @param root of the header that was taught before, for its name
 */
export function lessonOf(element: Element, subject: Subject, root: string | null): Lesson | null {
  if (subject.kind === 'field' || subject.kind === 'link') {
    const word = wordOf(element);
    return word === null ? null : { ...subject, word };
  }
  const doc = element.ownerDocument;
  const within = subject.kind === 'name' ? root && doc.querySelector(root) : doc;
  const selector = within && selectorFor(element, within);
  return selector ? { kind: subject.kind, selector } : null;
}

/** Whatever can be pointed at for a subject, in the page's order. */
export function candidatesFor(doc: Document, subject: Subject, root: string | null): Element[] {
  const all = (selector: string) => [...doc.querySelectorAll(selector)];
  const found =
    subject.kind === 'field'
      ? [...new Set([...all(HEADERS), ...plainHeaders(doc)])]
      : subject.kind === 'link'
        ? all(STATES)
        : subject.kind === 'name'
          ? [...((root && doc.querySelector(root)?.querySelectorAll('*')) || [])]
          : all(PLACES).filter((element) => (element.textContent?.length ?? 0) < MOST_TEXT);
  return found
    .slice(0, MOST * 5)
    .filter((one) => isShown(one) && lessonOf(one, subject, root) !== null)
    .slice(0, MOST);
}

/** The header that was taught last, if this document shows it. */
export function rootIn(doc: Document, headers: readonly HeaderLocator[]): string | null {
  return headers.find(({ root }) => doc.querySelector(root) !== null)?.root ?? null;
}
