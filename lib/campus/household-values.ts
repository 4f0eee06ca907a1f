import { fold } from '../dom/text.ts';
import type { RawLine } from './raw.ts';
import { text, word } from './values.ts';

/** What Campus prints in place of an address or a phone that there is none of (campus-pages.md §4.1). */
const NONE =
  /^(n a|none|blank|unknown|(there is |this (primary )?household has )?no( current| active| primary| household)* (address|phone)( number)?( on file| found| for.*| exists)?|address (missing|not found)|missing address|sin direccion|sin telefono|ninguna|ninguno)$/;

/** Words of headings that say what stands below, and not whose it is: "Household Members (3)", "Miembros del hogar". */
const TOOL = new Set(
  (
    'household households member members membership memberships information info detail details address addresses ' +
    'related current active past present history historical ended inactive former all list in of the and for tab ' +
    'primary secondary hogar hogares miembro miembros integrantes direccion direcciones informacion relacionados del ' +
    'de los las en el la y actual actuales anteriores primario secundario principal membresia membresias'
  ).split(' '),
);

const saysTool = (words: string) => words.split(' ').every((word) => TOOL.has(word) || /^\d+$/.test(word));

const ROLE_TAG = /[\s–—|:·([-]*\b(primary|secondary|primario|secundario)\b(\s+household)?[)\]]*\s*$/i;

/** Buttons that stand in a heading beside the name. */
const CONTROLS = /([\s|]+(edit|view|details|delete|remove|map|editar|ver|expand|collapse)\b)+\s*$/i;

/** A field as printed, '' where the page says that there is none. */
export function printedOrNone(line: RawLine, field: string): string | null {
  const value = text(line, field);
  return value !== null && NONE.test(fold(value)) ? '' : value;
}

/** The columns that an address may be split into; a list that has one of the first two shows addresses. */
const ADDRESS_PARTS = ['street', 'postOfficeBox', 'number', 'prefix', 'tag', 'dir', 'apt', 'city', 'state', 'zip'];

const joined = (parts: readonly (string | null)[], gap: string) => parts.filter(Boolean).join(gap);

/** What stands before the word of a unit or box, where the column's head alone says what it is. */
const unit = (apt: string | null) => (apt && /^[\w-]{1,6}$/.test(apt) ? `Apt ${apt}` : apt);
const poBox = (box: string | null) => (box && /^\d+$/.test(box) ? `PO Box ${box}` : box);

/**
 * An address as printed, on one line, without the "Map" link beside it; also where its parts are columns of their own.
 * A column of streets is no whole address: its city belongs to it.
 */
export function printedAddress(line: RawLine): string | null {
  const whole = printedOrNone(line, 'address')?.replace(/[\s|]+(view )?map\s*$/i, '') ?? null;
  if (!ADDRESS_PARTS.some((field) => text(line, field) !== null)) return whole;
  const part = (field: string) => word(line, field);
  const street = joined(['number', 'prefix', 'street', 'tag', 'dir'].map(part), ' ');
  const home = whole || joined([street || poBox(part('postOfficeBox')), unit(part('apt'))], ' ');
  const city = part('city');
  if (home && city && fold(home).includes(fold(city))) return home;
  const place = home && joined([city, joined([part('state'), part('zip')], ' ')], ', ');
  return home ? joined([home, place], ', ') : whole;
}

/** A household's name out of a text that may also say its role ("Practice Household - Primary"); null where it says none. */
export function householdNameIn(value: string | null): string | null {
  const name = (value ?? '')
    .replace(CONTROLS, '')
    .replace(ROLE_TAG, '')
    .replace(/^(household|hogar)( information| members| addresses)?\s*:\s*/i, '')
    .trim();
  const words = fold(name);
  if (!/\p{L}/u.test(name) || saysTool(words) || NONE.test(words)) return null;
  return name;
}
