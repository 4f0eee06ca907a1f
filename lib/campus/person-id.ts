const CONTACT =
  /(?:contact|related|other)person(?:id)?["'\s]*[=:]["'\s]*(\d{1,12})|personid2["'\s]*[=:]["'\s]*(\d{1,12})/i;
const PERSON = /person[\s_-]?id["'\s]*[=:#]?["'\s]*(\d{1,12})\b/gi;
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
 * @returns null when there is none, or more than one that it could be
 */
export function personIDIn(row: Element, owner: string | null): string | null {
  const found = new Set<string>();
  const places = row.matches(PLACES) ? [row, ...row.querySelectorAll(PLACES)] : row.querySelectorAll(PLACES);
  for (const place of places) {
    for (const text of spelled(place)) {
      const contact = CONTACT.exec(text);
      if (contact) return contact[1] ?? contact[2] ?? null;
      for (const id of [...all(text, PERSON), ...all(text, CALL)]) if (id !== owner) found.add(id);
    }
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/** The person whose page a document is: from its address, else from a hidden field of its form. */
export function ownerOf(doc: Document, search: string): string | null {
  const fromAddress = [...new URLSearchParams(search)].find(([key]) => key.toLowerCase() === 'personid')?.[1];
  const field = doc.querySelector<HTMLInputElement>(
    'input[type=hidden][name="personID" i],input[type=hidden]#personID',
  );
  const id = fromAddress ?? field?.value ?? '';
  return /^\d{1,12}$/.test(id) && id !== '0' ? id : null;
}
