import { flat, type Grid } from './grid.ts';

const MONTHS = [
  'jan|ene',
  'feb',
  'mar',
  'apr|abr',
  'may',
  'jun',
  'jul',
  'aug|ago',
  'sep',
  'oct',
  'nov',
  'dec|dic',
] as const;
const month = (word: string) => MONTHS.findIndex((start) => new RegExp(`^(${start})`, 'i').test(word)) + 1;

/** The ISO day, or null where there is no such day or the year is not of our time. */
function day(year: number, monthNumber: number, date: number): string | null {
  const full = year < 100 ? 2000 + year : year;
  if (full < 2000 || full > 2099 || monthNumber < 1 || monthNumber > 12 || date < 1) return null;
  const iso = new Date(Date.UTC(full, monthNumber - 1, date)).toISOString().slice(0, 10);
  return Number(iso.slice(5, 7)) === monthNumber && Number(iso.slice(8)) === date ? iso : null;
}

type Reader = (match: RegExpExecArray) => string | null;
const at = (match: RegExpExecArray, index: number) => Number(match[index]);

/** Ways to write a day, United States order where figures alone do not tell. */
const written: readonly [RegExp, Reader][] = [
  [/(?<!\d)(20\d\d)[-_./](\d{1,2})[-_./](\d{1,2})(?!\d)/, (m) => day(at(m, 1), at(m, 2), at(m, 3))],
  [/(?<!\d)(\d{1,2})[-_./](\d{1,2})[-_./](20\d\d|\d\d)(?!\d)/, (m) => day(at(m, 3), at(m, 1), at(m, 2))],
  [/\b(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)\b/u, (m) => day(at(m, 3), month(m[1] ?? ''), at(m, 2))],
  [
    /\b(\d{1,2})[ -](?:de )?(\p{L}{3,10})\.?,?[ -](?:de )?(20\d\d)\b/u,
    (m) => day(at(m, 3), month(m[2] ?? ''), at(m, 1)),
  ],
];
/** Only in file names: eight or six figures, `20240124` or `012424`. */
const inNames: readonly [RegExp, Reader][] = [
  [/(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/, (m) => day(at(m, 1), at(m, 2), at(m, 3))],
  [/(?<!\d)(\d\d)(\d\d)(20\d\d)(?!\d)/, (m) => day(at(m, 3), at(m, 1), at(m, 2))],
  [/(?<!\d)(\d\d)(\d\d)(\d\d)(?!\d)/, (m) => day(at(m, 3), at(m, 1), at(m, 2))],
];

/** The only day that a text names; null when it names none, or two. */
function dayIn(text: string, ways: readonly [RegExp, Reader][]): string | null {
  const found = ways.flatMap(([pattern, read]) =>
    [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map((match) => read(match)),
  );
  const days = new Set(found.filter((one) => one !== null));
  return days.size === 1 ? ([...days][0] as string) : null;
}

/**
 * The day a list seems to be of: from its file's name (`SIS_Assignments_2023_24_v1_012424.pdf` is 2024-01-24), else from
 * the lines above and around the table. A proposal that a person confirms.
 * @returns an ISO day, or null when there is none or more than one
 */
export function proposeAsOf(fileName: string, grid: Grid): string | null {
  const name = fileName.replace(/\.[a-z]+$/i, '');
  const named = dayIn(name, [...written.slice(0, 1), ...inNames]) ?? dayIn(name, written.slice(1));
  if (named !== null) return named;
  const around = [...grid.rows.slice(0, 8), ...grid.rows.slice(-4)].filter(
    ({ cells }) => cells.filter((cell) => cell !== '').length < 3,
  );
  return dayIn(around.map(({ cells }) => flat(cells.join(' '))).join('\n'), written);
}
