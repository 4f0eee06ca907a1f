import { candidatesFor, lessonOf } from '../../lib/campus/teach/candidates.ts';
import type { Lesson, Subject } from '../../lib/district/lesson.ts';
import { closedHost } from '../../lib/dom/closed-host.ts';
import { format } from '../../lib/i18n/index.ts';
import { TEACH_STYLE } from './style.ts';

/** Every event that a page could take for its own while somebody points at something. */
const TAKEN = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
] as const;

/** What the layer says: `point` and `nothing` as they are, `this` with `{label}`. */
export type TeachTexts = Record<'point' | 'this' | 'nothing', string> & { lang?: string };

interface Options {
  subject: Subject;
  /** The header that was taught before. */
  root: string | null;
  texts: TeachTexts;
  /** Told once: what was pointed at, or null when it was given up. */
  done: (lesson: Lesson | null) => void;
}

/** All of the window but its frames, which have a layer of their own; in CSS, for `clip-path`. */
function aroundFrames(doc: Document): string {
  const holes = [...doc.querySelectorAll('iframe,frame')].map((frame) => frame.getBoundingClientRect());
  const corners = holes
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) =>
      [`${left}px ${top}px`, `${right}px ${top}px`, `${right}px ${bottom}px`, `${left}px ${bottom}px`].join(),
    )
    .map((hole) => `${hole},${hole.split(',')[0]},0 0`);
  return corners.length === 0 ? 'none' : `polygon(evenodd,0 0,100% 0,100% 100%,0 100%,0 0,${corners.join()})`;
}

const labelOf = (lesson: Lesson | null) => (lesson ? ('word' in lesson ? lesson.word : lesson.selector) : '');

/**
 * A layer over one frame in which a specialist points at one thing, by mouse or by keyboard. The layer takes the click
 * and the keys itself, so that Campus gets none; nothing of the page is touched.
 * @returns takes the layer away
 */
export function teachLayer(doc: Document, { subject, root, texts, done }: Options): () => void {
  const win = doc.defaultView as Window & typeof globalThis;
  const candidates = candidatesFor(doc, subject, root);
  const { element: host, root: shadow } = closedHost(doc, 'campus-lens-teach');
  host.lang = texts.lang ?? '';
  const style = doc.createElement('style');
  style.textContent = TEACH_STYLE;
  const frame = doc.createElement('div');
  frame.className = 'frame';
  frame.hidden = true;
  const bar = doc.createElement('div');
  bar.className = 'bar';
  bar.tabIndex = 0;
  bar.setAttribute('role', 'application');
  bar.setAttribute('aria-label', texts.point);
  const line = doc.createElement('p');
  line.setAttribute('role', 'status');
  line.textContent = texts.point;
  // Many frames are one page to a person: only those that matter, and the one on top, say what to do.
  bar.hidden = candidates.length === 0 && win !== win.top;
  bar.append(line);
  shadow.append(style, frame, bar);
  const before = doc.activeElement;
  let at = -1;
  let ended = false;

  const end = (lesson: Lesson | null) => {
    if (ended) return;
    stop();
    done(lesson);
  };
  const show = (index: number) => {
    at = index;
    host.style.setProperty('--around', aroundFrames(doc));
    const element = candidates[index];
    frame.hidden = element === undefined;
    if (!element) return;
    const box = element.getBoundingClientRect();
    frame.style.left = `${box.left - 3}px`;
    frame.style.top = `${box.top - 3}px`;
    frame.style.width = `${box.width + 6}px`;
    frame.style.height = `${box.height + 6}px`;
    line.textContent = format(texts.this, { label: labelOf(lessonOf(element, subject, root)) });
  };
  const under = (x: number, y: number) => {
    const stack = doc.elementsFromPoint(x, y).filter((element) => element !== host);
    // The innermost candidate: the last one in the page's order that holds what is under the pointer.
    return candidates.findLastIndex((candidate) => stack.includes(candidate));
  };
  const take = () => {
    const element = candidates[at];
    const lesson = element ? lessonOf(element, subject, root) : null;
    if (lesson) return end(lesson);
    bar.hidden = false;
    line.textContent = texts.nothing;
  };
  const step = (by: 1 | -1) => {
    if (candidates.length === 0) return;
    const next = at < 0 ? (by > 0 ? 0 : candidates.length - 1) : (at + by + candidates.length) % candidates.length;
    candidates[next]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    show(next);
  };
  const onKey = ({ key, shiftKey }: KeyboardEvent) => {
    if (key === 'Escape') end(null);
    else if (key === 'Enter') take();
    else if (key === 'Tab') step(shiftKey ? -1 : 1);
    else if (key === 'ArrowDown' || key === 'ArrowRight') step(1);
    else if (key === 'ArrowUp' || key === 'ArrowLeft') step(-1);
  };
  const onTaken = (event: Event) => {
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
    if (event.type === 'keydown') onKey(event as KeyboardEvent);
    if (event.type !== 'click') return;
    const { clientX, clientY } = event as MouseEvent;
    show(under(clientX, clientY));
    take();
  };
  const onMove = ({ clientX, clientY }: MouseEvent) => show(under(clientX, clientY));
  function stop() {
    ended = true;
    for (const name of TAKEN) win.removeEventListener(name, onTaken, { capture: true });
    host.removeEventListener('pointermove', onMove);
    host.remove();
    if (before instanceof win.HTMLElement) before.focus({ preventScroll: true });
  }
  for (const name of TAKEN) win.addEventListener(name, onTaken, { capture: true, passive: false });
  host.addEventListener('pointermove', onMove);
  doc.documentElement.append(host);
  show(-1);
  if (candidates.length > 0) {
    win.focus();
    bar.focus({ preventScroll: true });
  }
  return stop;
}
