import type { Grid } from '../../dom/grid.ts';
import { readGrids } from '../../dom/grids.ts';
import { titlesOf } from '../../dom/heading.ts';
import { label } from '../../dom/names.ts';
import { countRows } from '../../dom/pager.ts';
import { readRecords } from '../../dom/records.ts';
import { inSlices } from '../../dom/slices.ts';
import { BOXES } from '../boxes.ts';
import { looksLikeName } from '../identity.ts';
import { columnsOf, labelIndex } from '../labels.ts';
import { MANY_STUDENTS, SETUP } from '../other-columns.ts';
import { finish, type Part } from '../relationship-page.ts';
import { type RawRow, readRow } from '../relationship-row.ts';
import type { Slot } from '../slots.ts';
import type { PageDefinition, ReadOptions, ReadPage } from './page.ts';

/** As much content as a page needs (lib/report/recognise.ts). */
const ENOUGH = 0.5;

type Index = ReturnType<typeof labelIndex>;

/** Content is this sure from its columns: each kind of column that the tool has, less those it has not. */
function score(fields: Set<string>, others: string[]): number {
  const boxes = BOXES.filter((box) => fields.has(box)).length;
  let sum = Math.min(boxes, 2) * 0.25;
  if (fields.has('relationship')) sum += 0.3;
  if (fields.has('name') || fields.has('lastName')) sum += 0.2;
  if (others.some((name) => MANY_STUDENTS.test(name))) sum -= 0.6;
  if (others.some((name) => SETUP.test(name))) sum -= 0.5;
  if (!fields.has('guardian') && !fields.has('portal') && !(fields.has('mailing') && fields.has('messenger')))
    sum -= 0.3;
  return Math.max(0, Math.min(1, sum));
}

type Found = { grid: Grid; columns: Map<string, number>; content: number };

/** The grids that are like the tool's: one, or one for the household and one for everybody else. */
function gridsLike(doc: Document, index: Index): Found[] {
  if (!doc.body) return [];
  return readGrids(doc.body, (name) => index.has(name)).flatMap((grid) => {
    const columns = columnsOf(grid.columns, index);
    const content = score(new Set(columns.keys()), grid.columns.flat());
    return content >= ENOUGH && columns.size > 2 ? [{ grid, columns, content }] : [];
  });
}

/** @returns null when it was stopped */
async function fromGrid(
  { grid, columns, content }: Found,
  options: ReadOptions,
  others: Element[],
): Promise<Part | null> {
  const rows: RawRow[] = [];
  const readAt = (at: number) => {
    const cells = grid.cells(at);
    const element = grid.lines[at];
    if (!cells || !element) return;
    const slots = new Map<string, Slot>();
    for (const [field, column] of columns) {
      const cell = cells[column];
      if (cell) slots.set(field, { element: cell, text: null });
    }
    const row = readRow(element, slots, options.owner, options.today);
    if (row) rows.push(row);
  };
  if (!(await inSlices(grid.lines.length, readAt, options.stop))) return null;
  const count = countRows(grid.root, rows.length, grid.headerRows, others);
  return { fields: new Set(columns.keys()), content, rows, count };
}

/** Cards, one a person, or the detail form of the person chosen in a list. */
function fromRecords(doc: Document, index: Index, options: ReadOptions): Part | null {
  const knows = (name: string) => index.has(name);
  const isAccess = (name: string) => ['guardian', 'portal'].includes(index.get(name) ?? '');
  const isKey = (name: string) => isAccess(name) || ['name', 'relationship'].includes(index.get(name) ?? '');
  const words = (doc.body?.textContent ?? '').toLowerCase();
  const wanted = [...index].some(([name]) => isAccess(name) && words.includes(name));
  if (!doc.body || (!wanted && !doc.querySelector('[aria-label],[title]'))) return null;
  const fields = new Set<string>();
  const rows: RawRow[] = [];
  for (const record of readRecords(doc.body, knows, isKey)) {
    const slots = new Map<string, Slot>();
    for (const field of record.fields) {
      const known = field.names.map((name) => index.get(name)).find((name) => name !== undefined);
      if (known && !slots.has(known)) slots.set(known, { element: field.value, text: field.text });
    }
    if (!slots.has('guardian') && !slots.has('portal')) continue;
    const titles = titlesOf(record.element).filter((text) => !knows(label(text)));
    // The form of one person may stand below the page's own headings.
    const title = titles.find(looksLikeName) ?? (record.element === doc.body ? undefined : titles[0]);
    if (!slots.has('name') && !slots.has('lastName') && title)
      slots.set('name', { element: record.element, text: title });
    for (const field of slots.keys()) fields.add(field);
    const row = readRow(record.element, slots, options.owner, options.today);
    if (row) rows.push(row);
  }
  const content = rows.length > 0 ? score(fields, []) : 0;
  if (content < ENOUGH) return null;
  const root = doc.body;
  // One form alone is the detail of a list that stands elsewhere: how many there are is not known here.
  const count =
    rows.length > 1 ? countRows(rows[0]?.element.parentElement ?? root, rows.length, 0, []) : { seen: 1, total: null };
  return { fields, content, rows, count };
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
    const index = labelIndex(options.labels);
    const found = gridsLike(doc, index);
    const parts: Part[] = [];
    for (const one of found) {
      const others = found.filter((other) => other !== one).map(({ grid }) => grid.root);
      const part = await fromGrid(one, options, others);
      if (!part) return null;
      parts.push(part);
    }
    const cards = found.length === 0 ? fromRecords(doc, index, options) : null;
    if (cards) parts.push(cards);
    const [only] = found;
    return parts.length > 0 ? finish(found.length === 1 && only ? only.grid.root : doc.body, parts, options) : null;
  },
};
