/** What changed since the last call: whole parts came or went, or only these elements changed their state or text. */
export interface Change {
  structure: boolean;
  elements: Set<Element>;
}

/** States and names that are read; class and style too, since they hide rows and tabs. */
const ATTRIBUTES = [
  'checked',
  'aria-checked',
  'aria-pressed',
  'aria-selected',
  'aria-hidden',
  'aria-busy',
  'aria-label',
  'aria-rowcount',
  'alt',
  'title',
  'hidden',
  'inert',
  'style',
  'class',
  'disabled',
  'value',
  'src',
];
const EVENTS = ['change', 'input', 'click', 'reset', 'readystatechange'] as const;

/** Quiet time before a change is reported, and the longest it is put off while changes go on. */
const QUIET_MS = 60;
const LONGEST_MS = 400;
/** The breaker: above this many reports in two seconds the waiting time doubles, up to the slowest. */
const BREAKER_REPORTS = 8;
const SLOWEST_MS = 5000;

/**
 * Watches a document and reports changes, coalesced. Survives `document.open`: the observer sits on the document
 * itself, and the listeners, which that call removes, are set again when the root element is replaced.
 * Listeners are passive and on the way down, and neither stop nor change an event.
 * @param ignore elements of ours, whose changes are not the page's
 * @returns stops watching; safe to call more than once
 */
export function watchDocument(
  doc: Document,
  ignore: (node: Node) => boolean,
  report: (change: Change) => void,
): () => void {
  let pending: Change = { structure: false, elements: new Set() };
  let timer: ReturnType<typeof setTimeout> | null = null;
  let firstAt = 0;
  let reports: number[] = [];
  let wait = QUIET_MS;

  const flush = () => {
    timer = null;
    const now = performance.now();
    reports = [...reports.filter((at) => now - at < 2000), now];
    wait = reports.length > BREAKER_REPORTS ? Math.min(wait * 2, SLOWEST_MS) : QUIET_MS;
    const change = pending;
    pending = { structure: false, elements: new Set() };
    report(change);
  };
  const schedule = () => {
    const now = performance.now();
    if (timer === null) firstAt = now;
    else if (now - firstAt > Math.max(LONGEST_MS, wait)) return;
    else clearTimeout(timer);
    timer = setTimeout(flush, wait);
  };
  const onEvent = (event: Event) => {
    const { target } = event;
    if (target === doc) pending.structure = true;
    else if (target instanceof Element && !ignore(target)) pending.elements.add(target);
    else return;
    schedule();
  };
  const arm = () => {
    for (const name of EVENTS) doc.addEventListener(name, onEvent, { capture: true, passive: true });
  };
  const observer = new MutationObserver((records) => {
    let seen = false;
    for (const record of records) {
      if (record.target === doc) arm();
      if (ignore(record.target)) continue;
      if (record.type === 'childList') {
        const nodes = [...record.addedNodes, ...record.removedNodes];
        if (nodes.length > 0 && nodes.every(ignore)) continue;
        if (nodes.some((node) => node.nodeType === 1)) pending.structure = true;
      }
      const element = record.target instanceof Element ? record.target : record.target.parentElement;
      if (element) pending.elements.add(element);
      seen = true;
    }
    if (seen) schedule();
  });
  arm();
  observer.observe(doc, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  return () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
    for (const name of EVENTS) doc.removeEventListener(name, onEvent, { capture: true });
  };
}
