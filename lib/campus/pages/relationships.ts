import type { Grid } from '../../dom/grid.ts';
import { readGrids } from '../../dom/grids.ts';
import { titleOf } from '../../dom/heading.ts';
import { label } from '../../dom/names.ts';
import { countRows } from '../../dom/pager.ts';
import { readRecords } from '../../dom/records.ts';
import { inSlices } from '../../dom/slices.ts';
import { columnsOf, labelIndex } from '../labels.ts';
import { BOXES, MANY_STUDENTS, RELATIONSHIP_LABELS, SETUP } from '../relationship-labels.ts';
import { type Draft, finish } from '../relationship-page.ts';
import { type RawRow, readRow } from '../relationship-row.ts';
import type { Slot } from '../slots.ts';
import type { PageDefinition, ReadOptions, ReadPage } from './page.ts';

type Index = ReturnType<typeof labelIndex>;

/** Content is this sure from its columns: each kind of column that the tool has, less those it has not. */
function score(fields: Set<string>, others: string[]): number {
  const boxes = BOXES.filter((box) => fields.has(box)).length;
  let sum = Math.min(boxes, 2) * 0.25;
  if (fields.has('relationship')) sum += 0.3;
  if (fields.has('name') || fields.has('lastName')) sum += 0.2;
  if (others.some((name) => MANY_STUDENTS.has(name))) sum -= 0.6;
  if (others.some((name) => SETUP.has(name))) sum -= 0.5;
  if (!fields.has('guardian') && !fields.has('portal') && !(fields.has('mailing') && fields.has('messenger')))
    sum -= 0.3;
  return Math.max(0, Math.min(1, sum));
}

/** The grid that is most like the tool's, if any is. */
function bestGrid(doc: Document, index: Index): { grid: Grid; columns: Map<string, number>; content: number } | null {
  let best: { grid: Grid; columns: Map<string, number>; content: number } | null = null;
  for (const grid of readGrids(doc, (name) => index.has(name))) {
    const columns = columnsOf(grid.columns, index);
    const content = score(new Set(columns.keys()), grid.columns.flat());
    if (content >= 0.5 && (!best || content > best.content)) best = { grid, columns, content };
  }
  return best;
}

async function fromGrid(found: NonNullable<ReturnType<typeof bestGrid>>, options: ReadOptions): Promise<Draft | null> {
  const { grid, columns, content } = found;
  const rows: RawRow[] = [];
  const readAt = (at: number): RawRow | null => {
    const cells = grid.rows.cells(at);
    const element = grid.rows.elements[at];
    if (!cells || !element) return null;
    const slots = new Map<string, Slot>();
    for (const [field, column] of columns) {
      const cell = cells[column];
      if (cell) slots.set(field, { element: cell, text: null });
    }
    return readRow(element, slots, options.owner, options.today);
  };
  const whole = await inSlices(
    grid.rows.elements.length,
    (at) => {
      const row = readAt(at);
      if (row) rows.push(row);
    },
    options.stop,
  );
  if (!whole) return null;
  const count = countRows(grid.root, rows.length, grid.headerRows);
  return { root: grid.root, fields: new Set(columns.keys()), content, rows, count };
}

/** Cards, one a person, or the detail form of the person chosen in a list. */
function fromRecords(doc: Document, index: Index, options: ReadOptions): Draft | null {
  const knows = (name: string) => index.has(name);
  const isKey = (name: string) => ['guardian', 'portal'].includes(index.get(name) ?? '');
  const words = label(doc.body?.textContent ?? '');
  const wanted = [...index].some(
    ([name, field]) => isKey(name) && BOXES.some((box) => box === field) && words.includes(name),
  );
  if (!doc.body || (!wanted && !doc.querySelector('[aria-label],[title]'))) return null;
  const fields = new Set<string>();
  const rows: RawRow[] = [];
  for (const record of readRecords(doc.body, knows, isKey)) {
    const slots = new Map<string, Slot>();
    for (const field of record.fields) {
      const known = field.names.map((name) => index.get(name)).find((name) => name !== undefined);
      if (known && !slots.has(known)) slots.set(known, { element: field.value, text: field.text });
    }
    const title = titleOf(record.element);
    if (!slots.has('name') && !slots.has('lastName') && title && !knows(label(title)))
      slots.set('name', { element: record.element, text: title });
    for (const field of slots.keys()) fields.add(field);
    const row = readRow(record.element, slots, options.owner, options.today);
    if (row) rows.push(row);
  }
  const content = rows.length > 0 ? score(fields, []) : 0;
  if (content < 0.5) return null;
  const root = doc.body;
  // One form alone is the detail of a list that stands elsewhere: how many there are is not known here.
  const count =
    rows.length > 1 ? countRows(rows[0]?.element.parentElement ?? root, rows.length, 0) : { seen: 1, total: null };
  return { root, fields, content, rows, count };
}

/** Census > People > Relationships (campus-pages.md §3): grid, cards or detail form, in every skin. */
export const relationships: PageDefinition = {
  id: 'relationships',
  place: {
    address: /\brelationships?\b/,
    heading:
      /^((non )?household )?relationships?( (tool|list|for|of|information)\b.*)?$|^relaciones\b|\bpeople relationships$/,
  },
  async read(doc: Document, options: ReadOptions): Promise<ReadPage | null> {
    const index = labelIndex(RELATIONSHIP_LABELS, options.extra);
    const found = bestGrid(doc, index);
    const draft = found ? await fromGrid(found, options) : fromRecords(doc, index, options);
    return draft && finish(draft, options);
  },
};
