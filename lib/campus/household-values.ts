import { fold } from '../dom/text.ts';
import type { RawLine } from './raw.ts';
import { text } from './values.ts';

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

/** An address as printed, on one line, without the "Map" link beside it. */
export function printedAddress(line: RawLine): string | null {
  return printedOrNone(line, 'address')?.replace(/[\s|]+(view )?map\s*$/i, '') ?? null;
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
