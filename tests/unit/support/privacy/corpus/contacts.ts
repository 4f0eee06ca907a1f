import { note, type Piece, type Secret } from './pieces.ts';
import type { Random } from './random.ts';

const area = ['404', '770', '678', '470', '706', '912', '229'];
const exchange = (random: Random): string => `${String(random.int(2, 9))}${random.two(12, 99)}`;

/** Telephone numbers as people write them. */
const phones: ((random: Random) => string)[] = [
  (random) => `(${random.pick(area)}) ${exchange(random)}-${random.digits(4)}`,
  (random) => `(${random.pick(area)})${exchange(random)}-${random.digits(4)}`,
  (random) =>
    [random.pick(area), exchange(random), random.digits(4)].join(
      random.pick(['-', '.', ' ', '\u2013', '\u2011', '\u00a0', ' - ', '/']),
    ),
  (random) =>
    `${random.pick(['1-', '+1 ', '+1-', '+1', '1.', '1 '])}${[random.pick(area), exchange(random), random.digits(4)].join('-')}`,
  (random) => `+1 (${random.pick(area)}) ${exchange(random)} ${random.digits(4)}`,
  (random) => `${random.pick(area)}-${exchange(random)} ${random.digits(4)}`,
  (random) => `${random.pick(area)}/${exchange(random)}-${random.digits(4)}`,
];
const cues = [
  'phone',
  'cell',
  'Cell:',
  'call her at',
  'tel.',
  'mobile',
  'home phone:',
  'work #',
  'teléfono',
  'celular:',
  'llamar al',
  'fax',
  'text',
];
const phone = (text: string, tail?: string): Secret =>
  tail === undefined ? { kind: 'phone', text } : { kind: 'phone', text, tail };

const local = [
  'mpractice',
  'm.practice',
  'jane_sample',
  'a.testerman+school',
  'sample99',
  "o'sample",
  'peña.sample',
  'SAMPLE',
];
const domain = ['example.org', 'mail.example.com', 'example.k12.ga.us', 'EXAMPLE.COM', 'my-example.net'];
const email = (random: Random): Secret => ({ kind: 'email', text: `${random.pick(local)}@${random.pick(domain)}` });

export const contactShapes: Record<string, (random: Random) => Piece[]> = {
  'phone: alone': (random) => note`reach mom ${phone(random.pick(phones)(random))}`,
  'phone: after a cue': (random) => note`${random.pick(cues)} ${phone(random.pick(phones)(random))}`,
  'phone: ten digits after a cue': (random) =>
    note`${random.pick(cues)} ${phone(random.pick(area) + exchange(random) + random.digits(4))}`,
  'phone: seven digits': (random) =>
    note`${random.pick(cues)} ${phone(`${exchange(random)}${random.pick(['-', '.', ' '])}${random.digits(4)}`)}`,
  'phone: seven digits, alone': (random) => note`dad, ${phone(`${exchange(random)}-${random.digits(4)}`)}`,
  'phone: with an extension': (random) =>
    note`${random.pick(cues)} ${phone(random.pick(phones)(random), ` ${random.pick(['ext.', 'x', 'ext', 'extension'])} ${random.digits(4)}`)}`,
  'phone: two of them': (random) =>
    note`${random.pick(['home', 'cell'])} ${phone(random.pick(phones)(random))}${random.pick([' or ', ', ', ' / ', '\n'])}${phone(random.pick(phones)(random))}`,
  'email: alone': (random) => note`write to ${email(random)}`,
  'email: in brackets': (random) => {
    const [open, close] = random.pick([
      ['<', '>'],
      ['(', ')'],
      ['"', '"'],
      ['mailto:', ''],
      ['e-mail:', ';'],
      ['correo: ', ','],
    ]);
    return note`${open ?? ''}${email(random)}${close ?? ''}`;
  },
  'email: with spaces or wide sign': (random) =>
    note`email ${{ kind: 'email', text: `${random.pick(['mpractice', 'jane_sample'])}${random.pick([' @ ', '\uff20', ' @', '@ ', '\u200b@'])}example.org` }}`,
  'email: spelled out': (random) =>
    note`email ${{ kind: 'email', text: random.pick(['mpractice (at) example.org', 'mpractice [at] example [dot] org', 'mpractice(at)example.org', 'mpractice at example dot org', 'mpractice arroba example punto org']) }}`,
};
