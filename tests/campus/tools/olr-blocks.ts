import type { Block, Cell } from './types.ts';

/** Somebody or something of an application: name, what is printed of its link, and a school for a student. */
export type Entry = readonly [name: string, state: Cell, school?: string];

/** A pleat of an application with its entries in a table; a column for the control beside the state where asked for. */
export function pleat(title: string, entries: readonly Entry[], control = false): Block {
  const schools = entries.some(([, , school]) => school !== undefined);
  const press = (state: Cell): Cell => ({ press: state === 'Linked' ? 'Unlink' : 'Link' });
  return {
    kind: 'section',
    title,
    done: entries.every(([, state]) => state === 'Linked'),
    blocks: [
      {
        kind: 'grid',
        columns: ['Name', ...(schools ? ['School'] : []), 'Link Status', ...(control ? ['Action'] : [])],
        rows: entries.map(([name, state, school]) => [
          name,
          ...(schools ? [school ?? ''] : []),
          state,
          ...(control ? [press(state)] : []),
        ]),
      },
    ],
  };
}

/** A pleat whose entries are forms of their own, titled by the name. */
export const cards = (title: string, entries: readonly Entry[]): Block => ({
  kind: 'section',
  title,
  done: true,
  blocks: entries.map(([name, state]) => ({
    kind: 'fields',
    title: name,
    fields: [
      { label: 'Link Status', value: state },
      { label: 'Phone', value: '(555) 555-0100' },
    ],
  })),
});

/** What stands below every application: nothing of it is pressed by the extension. */
export const decide: Block = { kind: 'buttons', labels: ['Approve', 'Post', 'Deny', 'Hold'] };

/** The number as the application's own form prints it. */
export const numbered = (number: string): Block => ({
  kind: 'fields',
  fields: [{ label: 'Application Number', value: number }],
});
