import { note, type Piece, type Secret } from './pieces.ts';
import type { Random } from './random.ts';

const months = ['January', 'March', 'May', 'August', 'Sept', 'Oct', 'Dec.', 'February'];
const meses = ['enero', 'marzo', 'mayo', 'agosto', 'septiembre', 'diciembre'];

/** A day as people write it. */
const days: ((random: Random) => string)[] = [
  (random) => `${random.two(1, 12)}/${random.two(1, 28)}/${String(random.int(2004, 2021))}`,
  (random) => `${String(random.int(1, 12))}/${String(random.int(1, 28))}/${random.two(4, 21)}`,
  (random) => `${String(random.int(1, 12))}-${String(random.int(1, 28))}-${String(random.int(2004, 2021))}`,
  (random) => `${String(random.int(2004, 2021))}-${random.two(1, 12)}-${random.two(1, 28)}`,
  (random) => `${random.two(1, 12)}.${random.two(1, 28)}.${String(random.int(2004, 2021))}`,
  (random) => `${random.pick(months)} ${String(random.int(1, 28))}, ${String(random.int(2004, 2021))}`,
  (random) => `${random.pick(months)} ${String(random.int(4, 20))}th ${String(random.int(2004, 2021))}`,
  (random) => `${String(random.int(1, 28))} ${random.pick(months)} ${String(random.int(2004, 2021))}`,
  (random) => `${String(random.int(1, 28))} de ${random.pick(meses)} de ${String(random.int(2004, 2021))}`,
];

const secret = (random: Random): Secret => ({ kind: 'birth-date', text: random.pick(days)(random) });
const cues = [
  'DOB',
  'DOB:',
  'dob',
  'D.O.B.',
  'D.O.B:',
  'DOB is',
  'date of birth',
  'Date of Birth:',
  'birth date',
  'birthdate is',
  'Birthday:',
  'her birthday is',
  'born',
  'born on',
  'was born',
  'bday',
  'correct DOB is',
  'DOB should be',
  'fecha de nacimiento',
  'Fecha de nacimiento:',
  'fecha de nac.',
  'nació el',
  'nacida el',
  'nacido',
  'cumpleaños',
  'DOB in Campus says',
  'b-day',
];

export const birthDateShapes: Record<string, (random: Random) => Piece[]> = {
  'birth date: after a cue': (random) => note`${random.pick(cues)} ${secret(random)}`,
  'birth date: before a cue': (random) =>
    note`${secret(random)} ${random.pick(['is her birthday', '(DOB)', 'is the date of birth', 'is the DOB', 'DOB', '(fecha de nacimiento)'])}`,
  'birth date: written together': (random) =>
    note`DOB${random.pick([' ', ': ', ':'])}${{ kind: 'birth-date', text: `${random.two(1, 12)}${random.two(1, 28)}${String(random.int(2004, 2021))}` }}`,
  'birth date: on the next line': (random) => note`Date of birth:\n${secret(random)}`,
  'birth date: beside another date': (random) =>
    note`DOB ${secret(random)}, enrolled ${random.pick(['08/01/2024', '1/6/2025'])}, withdrawn 05/23/2025`,
};
