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

/**
 * The personID of the person a row is about, from its links, titles and hidden fields. It is not printed on the page
 * (campus-pages.md §7).
 * @param owner the page's own person, who is named in a row's links too and is not the row's person
 * @param name the cell of the name, which may stand in another row (a name over two lines, a locked column)
 * @returns null when there is none, or more than one that it could be
 */
export function personIDIn(row: Element, name: Element | null, owner: string | null): string | null {
  const found = new Set<string>();
  const parts = name && !row.contains(name) ? [row, name] : [row];
  const places = parts.flatMap((part) => [part, ...part.querySelectorAll(PLACES)]);
  for (const place of places) {
    if (!place.matches(PLACES)) continue;
    for (const text of spelled(place)) {
      const contact = CONTACT.exec(text);
      if (contact) return contact[1] ?? contact[2] ?? null;
      for (const id of [...all(text, PERSON), ...all(text, CALL)]) if (id !== owner) found.add(id);
    }
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
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
