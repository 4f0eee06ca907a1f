import PDFDocument from 'pdfkit';
import writeXlsxFile from 'write-excel-file/node';
import { practiceProfile } from '../../lib/district/practice.ts';

/**
 * The practice district's assignments as districts keep them: a PDF with merged cells, a workbook with merged cells, and
 * a CSV. All say the same. The name ends with the day of the list, as those of districts do.
 */
export const fileName = (ending: 'pdf' | 'xlsx' | 'csv') => `Practice_SIS_Assignments_2026_27_v1_080126.${ending}`;

const header = ['School', 'SIS Specialist', 'E-mail', 'Extension', 'Booking link', 'Backup'];

interface Group {
  /** Name, e-mail, extension and link; empty where nobody is assigned. */
  specialist: string[];
  schools: { name: string; backup: string }[];
}

/** The schools by specialist, in the order of the profile. */
function groups(): Group[] {
  const { schools, specialists, assignments } = practiceProfile;
  const nameOf = (id: string | null | undefined) => specialists.find((each) => each.id === id)?.name ?? '';
  const entryOf = (school: string) => assignments.entries.find((entry) => entry.school === school);
  const found = [...specialists, null].map((specialist) => ({
    specialist:
      specialist === null
        ? ['-', '', '', '']
        : [specialist.name, specialist.email ?? '', specialist.extension ?? '', specialist.booking ?? ''],
    schools: schools
      .filter(({ id }) => (entryOf(id)?.specialist ?? null) === (specialist?.id ?? null))
      .map(({ id, name }) => ({ name, backup: nameOf(entryOf(id)?.backup) })),
  }));
  return found.filter((group) => group.schools.length > 0);
}

/** One row a school, with what a merged cell holds in its first row only. */
const rows = <T>(first: (text: string, rowSpan: number) => T, rest: T, plain: (text: string) => T, merged: boolean) =>
  groups().flatMap(({ specialist, schools }) =>
    schools.map(({ name, backup }, index) => {
      const own = specialist.map((text) => (index === 0 ? first(text, schools.length) : merged ? null : rest));
      return [plain(name), ...own, plain(backup)].filter((cell) => cell !== null) as T[];
    }),
  );

/** The list as separated values; quotes where a cell needs them. */
export function practiceCsv(): string {
  const lines = groups().flatMap(({ specialist, schools }) =>
    schools.map(({ name, backup }) => [name, ...specialist, backup]),
  );
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [header, ...lines].map((line) => line.map(quoted).join(',')).join('\r\n');
}

/** The list as a workbook, each specialist's cells merged over their schools. */
export async function practiceXlsx(): Promise<Uint8Array> {
  const text = (value: string) => ({ value, type: String });
  const cells = rows<object | null>((value, rowSpan) => ({ ...text(value), rowSpan }), {}, text, false).map((row) =>
    row.map((cell) => (cell !== null && 'value' in cell && cell.value !== '' ? cell : null)),
  );
  const buffer = await writeXlsxFile([header.map(text), ...cells] as never).toBuffer();
  return new Uint8Array(buffer as unknown as ArrayBuffer);
}

/** Ends a document and gives its bytes. */
async function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((done) => doc.on('end', done));
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** The list as a PDF table, each specialist's name in the middle of their schools. */
export async function practicePdf(): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'LETTER', layout: 'landscape', margin: 30 });
  doc.fontSize(9).text('SIS School Assignments, Practice District');
  const cell = (text: string, rowSpan = 1) => ({ text, rowSpan, align: { x: 'left' as const, y: 'center' as const } });
  doc.table({
    columnStyles: [170, 90, 190, 60, 130, 90],
    data: [header.map((text) => cell(text)), ...rows(cell, cell(''), (text) => cell(text), true)],
  });
  return bytesOf(doc);
}

/** A PDF of plain text at fixed places, as a district's own list without drawn lines; `pages` of `schools` each. */
export async function longPdf(pages: number, schools: number): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'LETTER', margin: 30, autoFirstPage: false });
  for (let page = 0; page < pages; page++) {
    doc.addPage();
    const line = (row: number, ...cells: string[]) => {
      for (const [at, text] of cells.entries()) {
        doc.text(text, [30, 230, 340, 520][at], 40 + row * 16, { lineBreak: false });
      }
    };
    line(0, 'School', 'Specialist', 'E-mail', 'Extension');
    for (let row = 1; row <= schools; row++) {
      const number = page * schools + row;
      const name = number % 2 === 0 ? 'Paige Practice' : 'Sam Sample';
      const email = `${name.toLowerCase().replace(' ', '.')}@practice-district.example`;
      line(row, `Practice ${number} Elementary School`, name, email, number % 2 === 0 ? '0101' : '0102');
    }
  }
  return bytesOf(doc);
}

/** A PDF of one picture and no text, as a scanner makes it. */
export async function scannedPdf(): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'LETTER' });
  doc.rect(60, 60, 400, 500).fill('#888888');
  return bytesOf(doc);
}
