import { note, type Piece, type Secret } from './pieces.ts';
import type { Random } from './random.ts';

const secret = (text: string): Secret => ({ kind: 'ssn', text });

/** Nine digits as the authority gives them out: no area 000, 666 or 9xx, no zero group. */
export function parts(random: Random): [string, string, string] {
  let area = random.int(1, 899);
  if (area === 666) area = 667;
  return [String(area).padStart(3, '0'), random.two(1, 99), String(random.int(1, 9999)).padStart(4, '0')];
}

const wide = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** What stands between the three groups. */
const separators = [
  '-',
  '-',
  '-',
  ' ',
  ' ',
  '.',
  '',
  '',
  '/',
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2212',
  '\u00a0',
  '\u2009',
  '\u202f',
  ' - ',
  ' \u2013 ',
  '_',
  '\u00ad',
  '-\u200b',
  '\u200b-',
  '\ufeff-',
  '\uff0d',
  '--',
];

/** Forms that are a Social Security number wherever they stand. */
const plain: ((random: Random) => string)[] = [
  (random) => parts(random).join(random.pick(separators)),
  (random) => parts(random).join('-'),
  (random) => parts(random).join(''),
  (random) => wide(parts(random).join(random.pick(['-', '', '\uff0d', ' ']))),
  (random) => parts(random).join('-\n'),
  (random) => parts(random).join('-').replace('-', '-\r\n'),
  (random) => parts(random).join('').split('').join('\u200b'),
  (random) => parts(random).join('-').split('').join('\u2060'),
  (random) => ['999', random.two(1, 99), random.digits(4)].join(random.pick(['-', ' ', '', '.', '\u2013'])),
  (random) => {
    const [area, group, serial] = parts(random);
    return `${area}-${group} ${serial}`;
  },
  (random) => [`9${random.two(0, 98)}`, random.two(70, 88), random.digits(4)].join('-'),
];

const dots = ['X', 'x', '*', '#', '\u2022', '\u25cf'];

/** Some of the digits hidden by a person; the others still tell too much. */
const partly: ((random: Random) => string)[] = [
  (random) => {
    const dot = random.pick(dots);
    return [dot.repeat(3), dot.repeat(2), random.digits(4)].join(random.pick(['-', '-', '', ' ', '\u2013']));
  },
  (random) => {
    const [area, group] = parts(random);
    return [area, group, random.pick(dots).repeat(4)].join('-');
  },
  (random) => {
    const [area, , serial] = parts(random);
    return [area, random.pick(dots).repeat(2), serial].join('-');
  },
];

/** Forms that are one only because a word says so. */
const cuedOnly: ((random: Random) => string)[] = [
  (random) => parts(random).join('').split('').join(' '),
  (random) =>
    parts(random)
      .join('')
      .replace(/^(...)(...)/, '$1-$2-'),
  (random) =>
    parts(random)
      .join('')
      .replace(/^(.....)/, '$1-'),
  (random) =>
    parts(random)
      .join('')
      .replace(/^(.....)/, '$1\n'),
  (random) =>
    parts(random)
      .join('')
      .replace(/^(..)(...)/, '$1-$2-'),
  (random) => `(${parts(random)[0]})${parts(random).slice(1).join('-')}`,
  (random) => parts(random).join(', '),
];

const ssnCues = [
  'SSN',
  'ssn',
  'SSN:',
  'SSN#',
  'SSN #',
  'SSN is',
  'SSN =',
  'Ssn no.',
  'S.S.N.',
  'SS#',
  'SS #',
  'SS no.',
  'SS number',
  'Social',
  'social',
  'Social:',
  'her social is',
  'his social #',
  'Social Security',
  'social security number',
  'Social Security No.',
  'social security #:',
  'soc sec',
  'soc. sec. no.',
  'Soc Sec #',
  'social sec number',
  'pseudo-SSN',
  'student SSN',
  "the child's SSN is",
  'the SSN on the card reads',
  'correct SSN should be',
  'seguro social',
  'Seguro Social:',
  'número de seguro social',
  'numero de seguro social es',
  'núm. de seguro social',
  'No. de seguro social',
  'su seguro social es',
  'su SSN es',
  'número social',
  'Social Security Number\n',
  'SSN:\n',
];

export const ssnShapes: Record<string, (random: Random) => Piece[]> = {
  'ssn: alone': (random) => note`${secret(random.pick(plain)(random))}`,
  'ssn: in brackets': (random) => {
    const [open, close] = random.pick([
      ['(', ')'],
      ['[', ']'],
      ['"', '"'],
      ['#', ''],
      ['\u201c', '\u201d'],
      ['=', ';'],
      ['', ','],
    ]);
    return note`it is ${open ?? ''}${secret(random.pick(plain)(random))}${close ?? ''}`;
  },
  'ssn: after a cue': (random) => note`${random.pick(ssnCues)} ${secret(random.pick(plain)(random))}`,
  'ssn: glued to the cue': (random) =>
    note`${random.pick(['SSN', 'SSN:', 'SSN#', 'ssn=', 'SS#', 'social:', 'SSN-'])}${secret(parts(random).join(random.pick(['-', '', ' '])))}`,
  'ssn: odd form after a cue': (random) => note`${random.pick(ssnCues)} ${secret(random.pick(cuedOnly)(random))}`,
  'ssn: before a cue': (random) =>
    note`${secret(random.pick(plain)(random))} ${random.pick(['is her SSN', 'is the social', '(SSN)', '= SSN', 'es su seguro social', 'as SSN'])}`,
  'ssn: words between': (random) =>
    note`the ${random.pick(['SSN', 'social security number'])} ${random.pick(['mom gave us', 'for this student', 'on her card', 'in the old record', 'that dad wrote down'])} ${random.pick(['is', 'was', 'reads'])} ${secret(random.pick(plain)(random))}`,
  'ssn: partly hidden': (random) =>
    note`${random.pick(['SSN ', 'social ', '', 'seguro social '])}${secret(random.pick(partly)(random))}`,
  'ssn: said to be another number': (random) =>
    note`${random.pick(['student', 'ID', 'student number', 'ticket', 'case', 'phone'])} ${secret(parts(random).join('-'))}`,
  'ssn: used as student number': (random) =>
    note`${random.pick(['student number (SSN)', 'the SSN was entered as student number:', 'student ID is the SSN', 'SSN used as ID,'])} ${secret(parts(random).join(''))}`,
  'ssn: two in a row': (random) =>
    note`SSNs: ${secret(parts(random).join('-'))}${random.pick([', ', ' and ', ' / ', '\n', '; ', ' y '])}${secret(parts(random).join('-'))}`,
  'ssn: two without dashes': (random) =>
    note`SSN ${secret(parts(random).join(''))}${random.pick([', ', ' and ', '/', '\n', ' or ', ' '])}${secret(parts(random).join(''))}`,
  'ssn: beside other numbers': (random) =>
    note`student number ${random.digits(7)}, ${random.pick(ssnCues)} ${secret(random.pick(plain)(random))}, grade ${String(random.int(1, 12))}`,
  'ssn: in a table': (random) => note`${random.digits(7)}\t${secret(random.pick(plain)(random))}\t${random.two(1, 12)}`,
  'ssn: in an address of a page': (random) =>
    note`https://example.org/find?${random.pick(['ssn', 'socialSecurity', 'q'])}=${secret(parts(random).join(random.pick(['-', ''])))}&x=1`,
};
