import { isAlive, send } from '../../lib/messages/frame.ts';
import { isSignIn } from './sign-in.ts';

/** Set in the isolated world, so that a second injection into the same document does nothing. */
const STARTED = Symbol.for('campus-lens.loader');

/** Words that the pages print, and a header; a frame without one of them is none of ours. */
const WORDS =
  /guardian|portal|tutor|household|hogar|messenger|\bgrade\b|\bgrado\b|#\s?\d{3}|\bsec[ct]i[oó]n|\bcourse|\bcurso|teacher|docente|\bguid\b|user ?name|usuario|middle name|segundo nombre|applicant|application (num|no|#|id|stat|proc|type)|solicitud|online registration|\blinked\b|unlink|vincula|student (num|id)|person ?id|birth ?date|date of birth|fecha de nacimiento|\bschedule|\bperiod|horario/i;
const NAMED = ['guardian', 'portal']
  .flatMap((word) => ['aria-label', 'title', 'alt'].map((name) => `[${name}*="${word}" i]`))
  .join();
/** The header's and the school's places in every skin (campus-pages.md §2, §7). */
const PLACES =
  'ic-title-bar,ic-title-bar-selected-context-item,.topBar,[aria-label*="context switcher" i],select[id*=school i],select[name*=school i],[class*=student-header i],[class*=studentheader i],.studentName,#menu-toggle-button,.header__logo';
/** Addresses at which a page is known although it may say none of the words: the portals, the grade book. */
const HERE = /\/(nav-wrapper|apps\/(portal|gradebook)|portal\/portal\w*\.xsl)/;
/** Text is looked at in pieces up to this; a page of prose says its words early or is none of ours. */
const MOST_TEXT = 200_000;
const QUIET_MS = 50;

const says = (node: Node): boolean => {
  if (WORDS.test((node.textContent ?? '').slice(0, MOST_TEXT))) return true;
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.matches(PLACES) || element.querySelector(`${PLACES},${NAMED}`) !== null;
};

/**
 * Watches a frame until it looks like something to read, then asks for the reader, once. Looks at each added part once
 * and never at the whole page again. The observer sits on the document, which survives `document.open`.
 */
export function startLoader(doc: Document): void {
  const world = globalThis as unknown as Record<symbol, boolean>;
  if (world[STARTED]) return;
  world[STARTED] = true;
  let added: Node[] = [];
  let waiting = false;
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') added.push(record.target);
      for (const node of record.addedNodes) added.push(node);
    }
    if (added.length === 0 || waiting) return;
    waiting = true;
    setTimeout(look, QUIET_MS);
  });
  const hello = (wants: boolean) => void send({ type: 'hello', wants, ...(isSignIn(doc) ? { signIn: true } : {}) });
  const ask = () => {
    observer.disconnect();
    world[STARTED] = false;
    hello(true);
  };
  const look = () => {
    waiting = false;
    if (!isAlive()) {
      observer.disconnect();
      return;
    }
    const parts = added;
    added = [];
    if (parts.some((node) => node.isConnected && says(node))) ask();
  };
  const whole = doc.body ?? doc.documentElement;
  if (HERE.test(doc.location?.pathname ?? '') || (whole && says(whole))) {
    ask();
    return;
  }
  observer.observe(doc, { childList: true, subtree: true, characterData: true });
  hello(false);
}
