const CONTACT =
  /(?:contact|related|other)person(?:id)?["'\s]*[=:]["'\s]*(\d{1,12})|personid2["'\s]*[=:]["'\s]*(\d{1,12})/i;
const PERSON = /person(?:[\s_-]?id["'\s]*[=:#]?["'\s]*|s?\/)(\d{1,12})\b(?!\/)/gi;
const CALL = /\b[a-z]*person[a-z]*\(\s*["']?(\d{1,12})["']?\s*[,)]/gi;
const PLACES = 'a[href],[onclick],[title],[data-person-id],[data-personid],[data-contact-person-id],input[type=hidden]';

const ATTRIBUTES = ['href', 'onclick', 'title'] as const;

function spelled(element: Element): string[] {
  const texts = ATTRIBUTES.map((name) => element.getAttribute(name) ?? '');
  const data = element.getAttribute('data-person-id') ?? element.getAttribute('data-personid');
  const contact = element.getAttribute('data-contact-person-id');
  if (data) texts.push(`personID=${data}`);
  if (contact) texts.push(`contactPersonID=${contact}`);
  if (element.tagName === 'INPUT')
    texts.push(`${element.getAttribute('name') ?? ''}=${(element as HTMLInputElement).value}`);
  return texts.filter(Boolean);
}

/** Every personID that a text names, in order. */
function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '').filter(Boolean);
}

/** The ids that an element and what is in it name, the page's own person's left out; or the one said to be the contact's. */
function idsIn(part: Element, owner: string | null): Set<string> {
  const found = new Set<string>();
  for (const place of [part, ...part.querySelectorAll(PLACES)]) {
    for (const text of spelled(place)) {
      const contact = CONTACT.exec(text);
      if (contact) return new Set([contact[1] ?? contact[2] ?? '']);
      for (const id of [...all(text, PERSON), ...all(text, CALL)]) if (id !== owner) found.add(id);
    }
  }
  return found;
}

/**
 * The personID of the person a row is about, from its links, titles and hidden fields: those of the name first, then
 * those of the row. It is not printed on the page (campus-pages.md §7).
 * @param name the cell of the name, which may stand in another row (a name over two lines, a locked column)
 * @param owner the page's own person, who is named in a row's links too and is not the row's person
 * @returns null when there is none, or more than one that it could be
 */
export function personIDIn(row: Element, name: Element | null, owner: string | null): string | null {
  const near = name ? idsIn(name, owner) : null;
  const [only, more] = near && near.size > 0 ? near : idsIn(row, owner);
  return more === undefined ? (only ?? null) : null;
}

const inAddress = (address: string): string | null => {
  if (!URL.canParse(address)) return null;
  const id = [...new URL(address).searchParams].find(([key]) => key.toLowerCase() === 'personid')?.[1] ?? '';
  return /^\d{1,12}$/.test(id) && id !== '0' ? id : null;
};

/**
 * The person whose page a document is: by its own address, else a hidden field of its form, else the nearest address
 * of the frames around it.
 * @param addresses this document's address first, then those of the frames around it, outwards
 */
export function ownerOf(doc: Document, addresses: readonly string[]): string | null {
  const [own = '', ...around] = addresses;
  const field = doc.querySelector<HTMLInputElement>(
    'input[type=hidden][name="personID" i],input[type=hidden]#personID',
  );
  const held = /^\d{1,12}$/.test(field?.value ?? '') && field?.value !== '0' ? (field?.value ?? null) : null;
  return inAddress(own) ?? held ?? around.map(inAddress).find((id) => id !== null) ?? null;
}
