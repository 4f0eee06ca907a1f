/** Class names and ids that a build or a library makes, or that may hold an id of a person: never part of a lesson. */
const MADE = /\d|^(ng|k|mat|cdk|css|sc|jss|mui|p|tw)-|^_|--|__/;
const PLAIN = /^[A-Za-z][\w-]{1,59}$/;
/** Attributes that a page's makers set for themselves and keep. */
const OWN = ['data-cy', 'data-testid', 'data-test', 'data-qa', 'name'];
/** Elements that say what they are; the others are everywhere. */
const TELLING = /-|^(header|nav|main|aside|footer|h1|h2|h3)$/;
const UP = 5;

const lasting = (text: string | null): text is string => text !== null && PLAIN.test(text) && !MADE.test(text);

/** The ways to name an element that last, best first: id, attributes of its makers, ARIA, element name, class. */
function namesOf(element: Element): string[] {
  const role = element.getAttribute('role');
  const controls = element.getAttribute('aria-controls');
  return [
    ...(lasting(element.id) ? [`#${element.id}`] : []),
    ...OWN.filter((name) => lasting(element.getAttribute(name))).map(
      (name) => `[${name}="${element.getAttribute(name)}"]`,
    ),
    ...(lasting(controls) ? [`[aria-controls="${controls}"]`] : []),
    ...(lasting(role) ? [`${element.localName}[role="${role}"]`] : []),
    ...(TELLING.test(element.localName) && !/\d{2}/.test(element.localName) ? [element.localName] : []),
    ...[...element.classList].filter(lasting).map((name) => `.${name}`),
  ];
}

/**
 * A selector of this one element that will still fit tomorrow, and for another student: made of ids, attributes and
 * element names; no text, no number, no generated class (`ng-tns-…`), no position.
 * @param within where it is looked for: the document, or the header that was taught before
 * @returns null where the element has no lasting name
 */
export function selectorFor(element: Element, within: Document | Element): string | null {
  const fits = (selector: string) => {
    const found = within.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  };
  const own = namesOf(element);
  const alone = own.find(fits);
  if (alone) return alone;
  const last = [...own, element.localName];
  for (let at = element.parentElement, up = 0; at && at !== within && up < UP; at = at.parentElement, up++)
    for (const around of namesOf(at))
      for (const name of last) if (fits(`${around} ${name}`)) return `${around} ${name}`;
  return null;
}
