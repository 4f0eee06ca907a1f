import { looksLikeName } from './identity.ts';
import type { RawLine, RawPage } from './raw.ts';

/** What a card is called: a field of its own, for a card of somebody is titled by the name where no label says it. */
const TITLED = 'titled';
export const cardTitles = [{ field: TITLED, words: '\\S \\S' }] as const;

/** The name that a card is titled by; null where its title is no name. */
export function titledName({ values }: Pick<RawLine, 'values'>): string | null {
  const title = values[TITLED];
  return typeof title === 'string' && looksLikeName(title) ? title : null;
}

/** Father and son: the rest of such a field is a list in which nothing is chosen. */
const SUFFIX = /^(jr|sr|i{2,3}|iv|v)\.?$/i;

type Names = Pick<RawLine, 'values'>;

const said = ({ values }: Names, field: string) => {
  const value = values[field];
  return typeof value === 'string' ? value : '';
};

/**
 * Whose account or key a line is about: by its own name fields, else by the header of its document. Used alike by the
 * worker, and by the frame when the key is asked for.
 * @returns null where neither says it
 */
export function accountName(line: Names, owner: RawPage['owner']): string | null {
  const last = said(line, 'lastName');
  const first = said(line, 'firstName');
  const suffix = SUFFIX.test(said(line, 'suffix')) ? ` ${said(line, 'suffix')}` : '';
  if (last && first) return `${last}, ${first}${suffix}`;
  // A tool about nobody shows its own name where others have the person.
  return said(line, 'fullName') || (owner.name && looksLikeName(owner.name) ? owner.name : null);
}

/**
 * Whose it is by id: as printed, else by the page's address, else by its links.
 * @param several the page has more such forms: what it says of its own person is not said of each
 */
export function accountPersonID(
  line: Pick<RawLine, 'values' | 'ids'>,
  owner: RawPage['owner'],
  several: unknown,
): string | null {
  const own = several ? null : owner.personID;
  return /^#?(\d{1,12})$/.exec(said(line, 'personID'))?.[1] ?? own ?? line.ids.person;
}
