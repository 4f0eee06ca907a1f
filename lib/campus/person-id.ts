import { shownText } from '../dom/shown.ts';
import { looksLikeName } from './identity.ts';

/** What an id is of, by the word that stands before it. */
export type IdKind = 'person' | 'household' | 'application';

const CONTACT =
  /(?:contact|related|other)person(?:id)?["'\s]*[=:]["'\s]*(\d{1,12})|personid2["'\s]*[=:]["'\s]*(\d{1,12})/i;
/** Attributes that may hold an id, or say by their own name what it is of; each with that name in one word. */
const ATTRIBUTES = new Map(
  [
    ...['href', 'onclick', 'title', 'data-contact-person-id'],
    ...['person', 'household', 'application'].flatMap((kind) => [`data-${kind}-id`, `data-${kind}id`]),
  ].map((name) => [name, name.replaceAll('-', '')]),
);
const PLACES = [...[...ATTRIBUTES.keys()].map((name) => `[${name}]`), 'input[type=hidden]'].join();

/** By kind: "personID=12", "person/12", "data-person-id"; and a call such as openPerson(12). */
const patterns = (kind: IdKind) => ({
  named: new RegExp(`${kind}(?:[\\s_-]?id["'\\s]*[=:#]?["'\\s]*|s?\\/)(\\d{1,12})\\b(?!\\/)`, 'gi'),
  called: new RegExp(`\\b[a-z]*${kind}[a-z]*\\(\\s*["']?(\\d{1,12})["']?\\s*[,)]`, 'gi'),
});
const PATTERNS = {
  person: patterns('person'),
  household: patterns('household'),
  application: patterns('application'),
} as const;

/** What an element's attributes say that may hold an id, parted by what no id is spelled with. */
function spelled(element: Element): string {
  let text = '';
  for (const name of element.getAttributeNames()) {
    const said = ATTRIBUTES.get(name);
    if (said) text += `|${said}=${element.getAttribute(name)}`;
  }
  if (element.tagName === 'INPUT') text += `|${element.getAttribute('name')}=${(element as HTMLInputElement).value}`;
  return text;
}

/** The parts of an element that may name an id, itself among them. */
function placesIn(part: Element): Element[] {
  const only = part.firstElementChild;
  if (!only) return [part];
  // A link alone is what most cells hold.
  const alone = !only.nextElementSibling && !only.firstElementChild && only.tagName !== 'INPUT';
  return alone ? [part, only] : [part, ...part.querySelectorAll(PLACES)];
}

/**
 * The id that an element and what is in it name, the page's own person's left out; or the one said to be the contact's.
 * @returns undefined where they name none, and null where they name several
 */
function idNamed(kind: IdKind, part: Element, owner: string | null): string | null | undefined {
  const { named, called } = PATTERNS[kind];
  let found: string | null | undefined;
  for (const place of placesIn(part)) {
    const text = spelled(place);
    if (!/\d/.test(text)) continue;
    const contact = kind === 'person' ? CONTACT.exec(text) : null;
    if (contact) return contact[1] ?? contact[2] ?? '';
    for (const pattern of text.includes('(') ? [named, called] : [named]) {
      pattern.lastIndex = 0;
      for (let said = pattern.exec(text); said; said = pattern.exec(text)) {
        const [, id] = said;
        if (id && id !== owner && id !== found) found = found === undefined ? id : null;
      }
    }
  }
  return found;
}

/**
 * The id of what a row is about, from its links, titles and hidden fields: those of the name first, then those of the
 * row. It is not printed on the page (campus-pages.md §7).
 * @param name the cell of the name, which may stand in another row (a name over two lines, a locked column)
 * @param owner the page's own person, who is named in a row's links too and is not the row's person
 * @returns null when there is none, or more than one that it could be
 */
export function idIn(kind: IdKind, row: Element, name: Element | null, owner: string | null): string | null {
  const near = name ? idNamed(kind, name, owner) : undefined;
  return (near === undefined ? idNamed(kind, row, owner) : near) ?? null;
}

const isId = (text: string) => /^\d{1,12}$/.test(text) && text !== '0';

/** The id in an address's query; null where there is none. */
export function idInAddress(kind: IdKind, address: string): string | null {
  if (!URL.canParse(address)) return null;
  const id = [...new URL(address).searchParams].find(([key]) => key.toLowerCase() === `${kind}id`)?.[1] ?? '';
  return isId(id) ? id : null;
}

const CELL = 'td,th,li,dd,[role=gridcell],[role=cell]';

/**
 * The person whose page a document is: by its own address, else a hidden field of its form, else the nearest address
 * of the frames around it.
 * @param addresses this document's address first, then those of the frames around it, outwards
 */
export function ownerOf(doc: Document, addresses: readonly string[]): string | null {
  const [own = '', ...around] = addresses;
  const inAddress = (address: string) => idInAddress('person', address);
  const said = inAddress(own);
  if (said !== null) return said;
  const hidden = [...doc.querySelectorAll<HTMLInputElement>('input[type=hidden]')];
  const fields = hidden.filter(({ name, id }) => /^personid$/i.test(name) || id === 'personID');
  // One beside a name is that row's person, and several are as many persons': none is the page's.
  const ofRow = (field: Element) => looksLikeName(shownText(field.closest(CELL) ?? field));
  const ids = new Set(fields.map((field) => (ofRow(field) ? '' : field.value)));
  const [held = ''] = ids.size === 1 ? ids : [];
  if (isId(held)) return held;
  return around.map(inAddress).find((id) => id !== null) ?? null;
}
