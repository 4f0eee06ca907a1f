import { note, type Piece, type Secret } from './pieces.ts';
import type { Random } from './random.ts';

const streets = [
  'Trinity',
  'Peachtree',
  'Old National',
  'Martin Luther King Jr',
  'Oak Hill',
  'Main',
  'Sample',
  'Donald Lee Hollowell',
  '10th',
  'North Highland',
  "O'Connor",
];
const suffixes = [
  'St',
  'St.',
  'Street',
  'Ave',
  'Ave.',
  'Avenue',
  'Rd',
  'Road',
  'Dr',
  'Dr.',
  'Drive',
  'Ln',
  'Lane',
  'Ct',
  'Court',
  'Blvd',
  'Boulevard',
  'Pkwy',
  'Parkway',
  'Hwy',
  'Highway',
  'Cir',
  'Circle',
  'Pl',
  'Place',
  'Way',
  'Ter',
  'Terrace',
  'Trl',
  'Trail',
];
const quarter = [' SW', ' NE', ' N.W.', '', '', ' SE'];
const units = [' Apt 4B', ', Apt. 12', ' #3', ' Unit 7', ', Lot 14', '', '', '', ' Bldg 2'];
const towns = [
  ', Atlanta, GA 30303',
  ', Atlanta, Georgia 30318-1234',
  ' Decatur GA 30030',
  '\nAtlanta, GA 30303',
  '',
  '',
  '.',
];
const cues = [
  'address',
  'Address:',
  'lives at',
  'moved to',
  'new address is',
  'dirección:',
  'vive en',
  'household at',
  'mailing address',
];

function secret(random: Random, casing: (text: string) => string): Secret {
  const text = `${String(random.int(1, 9899))} ${random.pick(['', '', 'N. ', 'South '])}${random.pick(streets)} ${random.pick(suffixes)}`;
  return { kind: 'address', text: casing(text), tail: random.pick(quarter) + random.pick(units) + random.pick(towns) };
}
const asIs = (text: string): string => text;

export const addressShapes: Record<string, (random: Random) => Piece[]> = {
  'address: after a cue': (random) => note`${random.pick(cues)} ${secret(random, asIs)}`,
  'address: alone': (random) => note`${secret(random, asIs)}`,
  'address: lower or upper case': (random) =>
    note`${random.pick(cues)} ${secret(random, random.pick([(text: string) => text.toLowerCase(), (text: string) => text.toUpperCase()]))}`,
  'address: post box': (random) =>
    note`${random.pick(cues)} ${{ kind: 'address', text: `${random.pick(['PO Box', 'P.O. Box', 'P. O. Box', 'po box', 'Post Office Box', 'Apartado postal'])} ${random.digits(random.int(2, 5))}`, tail: random.pick(towns) }}`,
  'address: in a sentence': (random) => note`the family at ${secret(random, asIs)} has two households`,
};
