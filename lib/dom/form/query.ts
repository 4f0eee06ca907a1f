/**
 * Looking for elements where a page may have put names of its own in the way: a field called `id` or `querySelectorAll`
 * hides the form's (and the document's) property of that name, so the prototypes are asked (tickets.md §3.5).
 */
export function all(root: Document | Element, selector: string): Element[] {
  const from = root.nodeType === 9 ? Document.prototype : Element.prototype;
  try {
    return [...from.querySelectorAll.call(root as never, selector)];
  } catch {
    return [];
  }
}

/** The texts a person types, and what they write them into. */
const TEXT_TYPES = /^(|text|search|email|tel|url|number|date|datetime-local|month|week|time)$/;
const tag = (element: Element) => element.tagName.toLowerCase();
const type = (element: Element) => (element.getAttribute('type') ?? '').toLowerCase();

/** An element in which rich text is written: an editable part, or a frame whose body is editable. */
export function isEditor(element: Element): boolean {
  if (tag(element) === 'iframe') return editableBody(element) !== null;
  return /^(|true|plaintext-only)$/i.test(element.getAttribute('contenteditable') ?? 'false');
}

/** The editable body of a frame of this origin; null where there is none yet. */
export function editableBody(frame: Element): HTMLElement | null {
  try {
    const inside = (frame as HTMLIFrameElement).contentDocument;
    const body = inside?.body ?? null;
    const editable = inside?.designMode === 'on' || (body && isEditor(body));
    return editable ? body : null;
  } catch {
    return null;
  }
}

export const isTextField = (element: Element): boolean =>
  tag(element) === 'textarea' || (tag(element) === 'input' && TEXT_TYPES.test(type(element)));
export const isSelect = (element: Element): boolean => tag(element) === 'select';
export const isCheckbox = (element: Element): boolean => tag(element) === 'input' && type(element) === 'checkbox';
export const isFile = (element: Element): boolean => tag(element) === 'input' && type(element) === 'file';

/** Whatever a person fills in; never a password, a button or a hidden field. */
export const isFillable = (element: Element): boolean =>
  [isTextField, isSelect, isCheckbox, isFile, isEditor].some((is) => is(element));

/** Everything that may be filled, in the order of the page. */
export const fillables = (root: Document | Element): Element[] =>
  all(root, 'input,select,textarea,iframe,[contenteditable]').filter(isFillable);
