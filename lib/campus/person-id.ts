import { shownText } from '../dom/shown.ts';
import { looksLikeName } from './identity.ts';

/** What an id is of, by the word that stands before it. */
export type IdKind = 'person' | 'household' | 'application';

const CONTACT =
  /(?:contact|related|other)person(?:id)?["'\s]*[=:]["'\s]*(\d{1,12})|personid2["'\s]*[=:]["'\s]*(\d{1,12})/i;
const PLACES =
  'a[href],[onclick],[title],[data-person-id],[data-personid],[data-contact-person-id],[data-household-id],[data-application-id],input[type=hidden]';
const ATTRIBUTES = ['href', 'onclick', 'title'];

/** By kind: "personID=12", "person/12", "data-person-id"; and a call such as openPerson(12). */
const patterns = (kind: IdKind) => [
  new RegExp(`${kind}(?:[\\s_-]?id["'\\s]*[=:#]?["'\\s]*|s?\\/)(\\d{1,12})\\b(?!\\/)`, 'gi'),
  new RegExp(`\\b[a-z]*${kind}[a-z]*\\(\\s*["']?(\\d{1,12})["']?\\s*[,)]`, 'gi'),
];
const PATTERNS = {
  person: patterns('person'),
  household: patterns('household'),
  application: patterns('application'),
} as const;

/** What an element's attributes say that may hold an id. Most elements of a long list have none. */
function spelled(element: Element, kind: IdKind): string[] {
  if (!element.hasAttributes()) return [];
  const texts = ATTRIBUTES.map((name) => element.getAttribute(name) ?? '');
  const data = element.getAttribute(`data-${kind}-id`) ?? element.getAttribute(`data-${kind}id`);
  const contact = element.getAttribute('data-contact-person-id');
  if (data) texts.push(`${kind}ID=${data}`);
  if (contact) texts.push(`contactPersonID=${contact}`);
  if (element.tagName === 'INPUT')
    texts.push(`${element.getAttribute('name') ?? ''}=${(element as HTMLInputElement).value}`);
  return texts.filter((text) => /\d/.test(text));
}

/** The ids that an element and what is in it name, the page's own person's left out; or the one said to be the contact's. */
function idsIn(kind: IdKind, part: Element, owner: string | null): Set<string> {
  const found = new Set<string>();
  for (const place of [part, ...part.querySelectorAll(PLACES)]) {
    for (const text of spelled(place, kind)) {
      const contact = kind === 'person' ? CONTACT.exec(text) : null;
      if (contact) return new Set([contact[1] ?? contact[2] ?? '']);
      for (const pattern of PATTERNS[kind]) {
        pattern.lastIndex = 0;
        for (let said = pattern.exec(text); said; said = pattern.exec(text))
          if (said[1] && said[1] !== owner) found.add(said[1]);
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
  const near = name ? idsIn(kind, name, owner) : null;
  const [only, more] = near && near.size > 0 ? near : idsIn(kind, row, owner);
  return more === undefined ? (only ?? null) : null;
}

/** The id in an address's query; null where there is none. */
export function idInAddress(kind: IdKind, address: string): string | null {
  if (!URL.canParse(address)) return null;
  const id = [...new URL(address).searchParams].find(([key]) => key.toLowerCase() === `${kind}id`)?.[1] ?? '';
  return /^\d{1,12}$/.test(id) && id !== '0' ? id : null;
}

const CELL = 'td,th,li,dd,[role=gridcell],[role=cell]';

/**
 * The person whose page a document is: by its own address, else a hidden field of its form, else the nearest address
 * of the frames around it.
 * @param addresses this document's address first, then those of the frames around it, outwards
 */
export function ownerOf(doc: Document, addresses: readonly string[]): string | null {
  const [own = '', ...around] = addresses;
  const fields = doc.querySelectorAll<HTMLInputElement>(
    'input[type=hidden][name="personID" i],input[type=hidden]#personID',
  );
  // One beside a name is that row's person, and several are as many persons': none is the page's.
  const ofRow = (field: Element) => looksLikeName(shownText(field.closest(CELL) ?? field));
  const ids = new Set([...fields].map((field) => (ofRow(field) ? '' : field.value)));
  const [id = ''] = ids.size === 1 ? ids : [];
  const held = /^\d{1,12}$/.test(id) && id !== '0' ? id : null;
  const inAddress = (address: string) => idInAddress('person', address);
  return inAddress(own) ?? held ?? around.map(inAddress).find((id) => id !== null) ?? null;
}
