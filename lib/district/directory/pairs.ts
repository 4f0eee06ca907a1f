import { isPersonLike, isSchoolLike } from './content.ts';
import type { Grid, GridRow, Place } from './grid.ts';
import { personIn } from './person-cell.ts';

interface Line {
  place: Place;
  text: string;
}

const isName = (text: string) => isPersonLike(personIn(text).name);

/** "Alder High – Paige Practice": both on one line, the school first. */
function onOneLine(lines: readonly Line[]): GridRow[] {
  return lines.flatMap(({ place, text }) => {
    const line = text.replace(/^\s*(?:\d{1,3}[.)]|[•·▪*–-])\s+/, '');
    const parted = /^(.{3,}?)(?:\s[–—-]\s|\s?:\s|\s?(?:\.\s?){4,}|\s?…+\s?)(.+)$/.exec(line);
    const [, school = '', person = ''] = parted ?? [];
    return isSchoolLike(school) && isName(person) ? [{ place, cells: [school.trim(), person.trim()] }] : [];
  });
}

/** A school, and on the next line its specialist, and so on to the end: the cells of a table, each on its own line. */
function byTurns(lines: readonly Line[]): GridRow[] {
  const start = lines.findIndex(({ text }) => isSchoolLike(text));
  const body = start < 0 ? [] : lines.slice(start);
  const fits = body.every(({ text }, index) => (index % 2 === 0 ? isSchoolLike(text) : isName(text)));
  if (body.length < 4 || body.length % 2 !== 0 || !fits) return [];
  return body.flatMap(({ place, text }, index) =>
    index % 2 === 0 ? [{ place, cells: [text, body[index + 1]?.text ?? ''] }] : [],
  );
}

/**
 * Lines that name a school and then its specialist, as a table of both. Other lines stand in `unread`.
 * @returns null when it is no such list: several columns, or less than half of the lines
 */
export function pairsGrid(grid: Grid): Grid | null {
  if ((grid.rows[0]?.cells.length ?? 0) !== 1) return null;
  const lines = grid.rows.map(({ place, cells }) => ({ place, text: cells[0] ?? '' }));
  const single = onOneLine(lines);
  const rows = single.length > 1 && single.length >= lines.length / 2 ? single : byTurns(lines);
  if (rows.length === 0) return null;
  const used = new Set(rows.flatMap(({ cells }) => cells));
  const isUsed = ({ place, text }: Line) => rows.some((row) => row.place.line === place.line) || used.has(text);
  return {
    rows: [{ place: { page: null, line: 0 }, cells: ['School', 'Specialist'] }, ...rows],
    unread: [
      ...grid.unread,
      ...lines.filter((line) => !isUsed(line)).map((line) => ({ ...line, reason: 'no-columns' as const })),
    ],
  };
}
