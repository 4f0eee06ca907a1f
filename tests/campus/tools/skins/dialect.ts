import { esc } from '../../html.ts';
import type { Block, Cell } from '../types.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** How one face of Campus draws the parts of a page. */
export interface Dialect {
  heading(text: string, level: number): string;
  text(text: string): string;
  fields(block: Of<'fields'>): string;
  grid(block: Of<'grid'>): string;
  buttons(labels: string[]): string;
  section(title: string, done: boolean | undefined, inside: string): string;
}

/** Draws blocks in order. Only an `html` block puts its markup in as it is; all other text is escaped by the dialect. */
export function draw(blocks: readonly Block[], dialect: Dialect): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
          return dialect.heading(esc(block.text), block.level ?? 2);
        case 'text':
          return dialect.text(esc(block.text));
        case 'fields':
          return dialect.fields(block);
        case 'grid':
          return dialect.grid(block);
        case 'buttons':
          return dialect.buttons(block.labels.map(esc));
        case 'section':
          return dialect.section(esc(block.title), block.done, draw(block.blocks, dialect));
        case 'html':
          return block.html;
      }
      return '';
    })
    .join('\n');
}

/** "Start Date" → "startDate": the id that an old tool gives a field, after its column (campus-pages.md §3.2). */
export const fieldID = (label: string): string =>
  label
    .replace(/[^A-Za-z0-9 ]/g, ' ')
    .trim()
    .split(/\s+/)
    .map((word, at) => (at === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()))
    .join('') || 'field';

/** Whether a cell is a control that a label can be tied to. */
export const isControl = (cell: Cell): boolean =>
  typeof cell !== 'string' && ('box' in cell || 'input' in cell || 'choose' in cell);
