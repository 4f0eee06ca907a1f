import { note, type Piece, type Secret } from './pieces.ts';
import type { Random } from './random.ts';

const four = (random: Random): Secret => ({ kind: 'ssn', text: random.digits(4) });
const words = ['SSN', 'ssn', 'social', 'Social Security', 'social security number', 'SS number', 'SS#', 'soc sec'];
const whose = ['her ', 'his ', 'the ', "the student's ", "mom's ", 'their ', ''];
const last = [
  'last 4',
  'last four',
  'last-four',
  'Last 4 digits',
  'last four digits',
  'LAST FOUR',
  'last4',
  'final four digits',
];

/** Four digits that a word makes a part of a Social Security number. */
export const lastFourShapes: Record<string, (random: Random) => Piece[]> = {
  'last four: SSN 1234': (random) =>
    note`${random.pick(words)}${random.pick([' ', ': ', ' # ', ' - ', ' = ', ' is '])}${four(random)}`,
  'last four: last 4 of social': (random) =>
    note`${random.pick(last)} of ${random.pick(whose)}${random.pick(words)}${random.pick([' ', ': ', ' is ', ' are ', ' - ', '\n', ' = '])}${four(random)}`,
  'last four: last 4 SSN': (random) =>
    note`${random.pick(last)} ${random.pick(words)}${random.pick([' ', ': ', ' is '])}${four(random)}`,
  'last four: SSN last 4': (random) =>
    note`${random.pick(words)} ${random.pick([...last, '(last 4)', '(last four)', ', last four,'])}${random.pick([' ', ': ', ' is '])}${four(random)}`,
  'last four: ends in': (random) =>
    note`${random.pick(words)} ${random.pick(['ends in', 'ending in', 'ending', 'ends with', 'that ends in', 'w/ last digits'])} ${four(random)}`,
  'last four: before the cue': (random) =>
    note`${four(random)} ${random.pick(['are the last four of', 'is the last 4 of', '= last 4 of', '(last four of'])} ${random.pick(whose)}${random.pick(words)}`,
  'last four: in brackets': (random) =>
    note`${four(random)} (${random.pick(['last 4 SSN', 'last four of social', 'SSN', 'last 4 of SSN'])})`,
  'last four: alone': (random) =>
    note`${random.pick(['last 4:', 'last four:', 'Last 4 is', 'the last four are', 'last 4'])} ${four(random)}`,
  'last four: words between': (random) =>
    note`last four of her SSN ${random.pick(['on file are', 'in Campus is', 'that mom gave are', 'according to the card:'])} ${four(random)}`,
  'last four: Spanish': (random) =>
    note`${random.pick(['los últimos cuatro', 'últimos 4', 'los ultimos cuatro dígitos', 'ultimos 4 numeros', 'últimos cuatro números'])} ${random.pick(['de su seguro social', 'del seguro social', 'de su SSN', 'del SSN', 'de su número de seguro social'])}${random.pick([' ', ': ', ' son ', ' es '])}${four(random)}`,
  'last four: Spanish, ends in': (random) =>
    note`${random.pick(['su seguro social', 'el SSN', 'seguro social'])} ${random.pick(['termina en', 'que termina en', 'terminado en', 'terminación'])} ${four(random)}`,
  'last four: Spanish, alone': (random) => note`seguro social${random.pick([' ', ': ', ' # ', ' es '])}${four(random)}`,
  'last four: spaced or wide': (random) => {
    const digits = random.digits(4);
    const text = random.pick([
      digits.split('').join(' '),
      digits.split('').join('-'),
      digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      digits.split('').join('\u200b'),
    ]);
    return note`${random.pick(last)} of ${random.pick(words)}: ${{ kind: 'ssn', text }}`;
  },
  'last four: other parts': (random) => {
    const count = random.pick([3, 5, 6]);
    const word = { 3: 'three', 5: 'five', 6: 'six' }[count];
    return note`${random.pick(['first', 'last'])} ${random.pick([String(count), word ?? ''])} ${random.pick(['of', 'digits of', 'numbers of'])} ${random.pick(whose)}${random.pick(words)}: ${{ kind: 'ssn', text: random.digits(count) }}`;
  },
  'last four: beside other numbers': (random) =>
    note`student number ${random.digits(7)}, last 4 of SSN ${four(random)}, grade ${String(random.int(1, 12))}, room ${random.digits(3)}`,
};
