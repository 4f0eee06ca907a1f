import { emailIn, extensionIn, urlIn } from './content.ts';
import { flat } from './grid.ts';

/** A person and the ways to reach them, as far as a cell names them. */
export interface PersonCell {
  name: string;
  email: string | null;
  extension: string | null;
  booking: string | null;
}

const EXTENSION = /[,(]?\s*\b(?:ext(?:ension|n)?\.?|x)[\s:#]*\d{2,7}\)?/gi;

const PHONE = /(?<!\d)[+(]?\d[\d\s().-]{5,16}\d(?!\d)/g;

/** Takes e-mail, extension and link out of a cell; what is left is the name, '' when nothing is. */
export function personIn(cell: string): PersonCell {
  const text = flat(cell);
  const email = emailIn(text);
  const booking = urlIn(text);
  const rest = [email, booking].reduce<string>((left, part) => (part === null ? left : left.replace(part, ' ')), text);
  const marked = rest.match(EXTENSION)?.[0];
  const name = flat(
    rest
      .replace(EXTENSION, ' ')
      .replace(PHONE, ' ')
      // "Paige Practice (lead)": a remark behind the name.
      .replace(/(\S)\s*\([^()]*\)\s*$/, '$1')
      .replace(/[<>()[\]]/g, ' ')
      .replace(/mailto:/gi, ' '),
  ).replace(/^[\s,;:–-]+|[\s,;:–*†‡§-]+$/g, '');
  return { name, email, extension: marked === undefined ? null : extensionIn(marked), booking };
}

/** Words that say that nobody is named. */
export const isNobody = (name: string): boolean =>
  /^(-+|–|—|n\.?\/?a\.?|tbd|tba|none|vacant|vacancy|pending|open|(open|vacant) position|position (open|vacant)|(currently )?(vacant|unassigned)|not (yet )?assigned|to be (announced|assigned|determined|hired)|ningun[oa]|vacante|pendiente|(por|sin) asignar|\?+)$/i.test(
    name.trim().replace(/^[(*]+|[)*.]+$/g, ''),
  );

/** Two spellings of one person's name: case, accents, punctuation and "Last, First" do not matter. */
export function personKey(name: string): string {
  const turned = /^([^,]+),\s*(.+)$/.exec(name);
  return (turned ? `${turned[2]} ${turned[1]}` : name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
