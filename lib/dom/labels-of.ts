type ByTarget = ReadonlyMap<string, readonly HTMLLabelElement[]>;

/** By document, its labels by the id they are for. It holds until our own work ends: only then can the page change. */
let known = new WeakMap<Document, ByTarget>();

function byTarget(doc: Document): ByTarget {
  const before = known.get(doc);
  if (before) return before;
  const found = new Map<string, HTMLLabelElement[]>();
  for (const label of doc.getElementsByTagName('label')) {
    const others = found.get(label.htmlFor);
    if (others) others.push(label);
    else if (label.htmlFor) found.set(label.htmlFor, [label]);
  }
  known.set(doc, found);
  queueMicrotask(() => {
    known = new WeakMap();
  });
  return found;
}

/**
 * The labels of a control, as `control.labels` gives them. Asked for that, the browser goes through the whole document
 * for each control: 50 seconds on a page of 2,000 rows.
 */
export function labelsOf(control: Element): Element[] {
  const around = control.closest('label');
  const own = (label: HTMLLabelElement) => label.control === control;
  const named = control.id ? (byTarget(control.ownerDocument).get(control.id) ?? []).filter(own) : [];
  if (!around || named.includes(around) || !own(around)) return named;
  return [...named, around].sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
}
