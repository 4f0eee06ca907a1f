/** What a column can hold. */
export const meanings = ['school', 'level', 'specialist', 'email', 'extension', 'booking', 'backup', 'ignore'] as const;

export type Meaning = (typeof meanings)[number];

/** Words of headers that tell what a column holds, English and Spanish; the first that fits decides. */
const headers: readonly [Meaning, RegExp][] = [
  // People and ways to reach somebody who is not the specialist, or no longer.
  [
    'ignore',
    /\b(principals?|registrars?|secretary|secretaries|counselors?|superintendents?|director[ae]?s?|secretari[oa]s?|consejer[oa]s?|fax|notes?|comments?|notas?|old|previous|former|prior|anterior|antigu[oa])\b|\b(school|campus|main|front|site) (office )?(phone|telephone|number|no|code|e?mail|website|url)\b|\b(street|mailing|school) address\b|^(address|direccion)$/,
  ],
  ['backup', /\b(back ?up|alternate|secondary|substitute|suplente|respaldo)\b/],
  ['email', /\b(e ?mails?|mail|correo( electronico)?)\b/],
  ['extension', /\b(ext|extn|extension|x|phone|telephone|tel|telefono)\b/],
  ['booking', /\b(booking|book|appointments?|schedule|calendar|bookings|link|url|cita|enlace)\b/],
  [
    'specialist',
    /\b(sis|specialists?|assigned to|assignee|contact|support|especialista|responsable|analyst|technician)\b/,
  ],
  ['level', /\b(levels?|grades?|type|nivel|grados?|tier)\b/],
  ['school', /\b(schools?|campus|site|building|location|escuelas?|plantel)\b/],
];

/** A level that a school column may be headed by: "Elementary | Middle | High". */
const levelHeaders =
  /^(elementary|primary|middle|high|k ?8|k ?12|es|ms|hs|primaria|secundaria|intermediate)( schools?)?$/;

export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a header's words say; null when they say nothing that is known, or are no header. */
export function headerMeaning(text: string): Meaning | null {
  const words = fold(text);
  if (words === '' || words.split(' ').length > 5) return null;
  if (levelHeaders.test(words)) return 'school';
  return headers.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The level that a header over a column of schools names. */
export const headerLevel = (text: string): string | null => {
  const level = levelHeaders.exec(fold(text))?.[1];
  return level === undefined ? null : levelOf(level);
};

const levels: readonly [string, RegExp][] = [
  ['Elementary', /^(elementary|elem|es|e|primaria)( schools?)?$/],
  ['Primary', /^(primary)( schools?)?$/],
  ['Intermediate', /^(intermediate)( schools?)?$/],
  ['Middle', /^(middle|ms|m|secundaria)( schools?)?$/],
  ['High', /^(high|hs|h|preparatoria)( schools?)?$/],
  ['K-8', /^k ?8( schools?)?$/],
  ['K-12', /^k ?12( schools?)?$/],
];

/** The level that a text names and nothing else, as it is written here; null when it names none. */
export function levelOf(text: string): string | null {
  const words = fold(text).replace(/^escuelas? /, '');
  return levels.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
