import { note, type Piece, type Secret } from './pieces.ts';
import type { Random } from './random.ts';

const secret = (text: string): Secret => ({ kind: 'password', text });
const letters = 'abcdefghijkmnpqrstuvwxyz';
export const dictionary = [
  'tiger',
  'sunshine',
  'Football',
  'dragon',
  'Panthers',
  'welcome',
  'princess',
  'braves',
  'peachtree',
  'mariposa',
];

const strong: ((random: Random) => string)[] = [
  (random) =>
    `${random.pick(['Tiger', 'Welcome', 'Braves', 'sunshine', 'Atlanta', 'Fútbol'])}${random.digits(random.int(1, 4))}${random.pick(['', '!', '$', '#', '@', '?'])}`,
  (random) =>
    `${random.chars(4, letters)}${random.digits(2)}${random.pick(['!', '%', '&', '^', '+', '*'])}${random.chars(3, letters.toUpperCase())}`,
  (random) => `${random.pick(['P@ssw0rd', 'p4nth3r', 'Ch@nge-me', 'Abc_', 'G0.Dawgs'])}${random.digits(2)}`,
  (random) => random.digits(random.pick([6, 7, 8])),
  (random) => `${random.pick(['M', 'J', 'A'])}${random.pick(['practice', 'testerman', 'sample'])}${random.digits(4)}`,
];

const value = (random: Random): string => random.pick(strong)(random);
/** A password that looks made: letters with digits or signs. */
export const strongPassword = (random: Random): string => random.pick(strong.slice(0, 3))(random);
const label = [
  'password',
  'Password',
  'PASSWORD',
  'pw',
  'PW',
  'pwd',
  'passwd',
  'pass',
  'temp password',
  'temporary password',
  'new password',
  'portal password',
  'passcode',
  'passphrase',
  'pass word',
  'contraseña',
  'Contraseña',
  'contrasena',
  'clave',
  'contraseña nueva',
  'clave de acceso',
  'contraseña temporal',
  'p/w',
  'pswd',
];
const after = [': ', ':', ' : ', ' = ', '=', ' - ', ':\n', ' \u2013 ', ' -> ', ' \u2192 '];
const english = ['password', 'Password', 'pw', 'passcode', 'temp password', 'portal password', 'pwd'];

export const passwordShapes: Record<string, (random: Random) => Piece[]> = {
  'password: label and sign': (random) => note`${random.pick(label)}${random.pick(after)}${secret(value(random))}`,
  'password: label and space': (random) =>
    note`${random.pick(['password', 'Password', 'pw', 'pwd', 'passcode', 'contraseña', 'temp password'])} ${secret(value(random))}`,
  'password: is': (random) =>
    note`${random.pick(['her ', 'his ', 'the ', 'student ', ''])}${random.pick(english)} ${random.pick(['is', 'was', 'is now', 'should be', 'will be', 'is still', 'is:'])} ${secret(value(random))}`,
  'password: changed to': (random) =>
    note`${random.pick(['I reset her', 'we changed the', 'please set the', 'mom changed his'])} ${random.pick(english)} ${random.pick(['to', 'back to', 'as', 'to:'])} ${secret(value(random))}`,
  'password: was changed to': (random) =>
    note`the ${random.pick(english)} ${random.pick(['was changed to', 'has been reset to', 'was set to', 'got changed to', 'needs to be'])} ${secret(value(random))}`,
  'password: quoted': (random) => {
    const [open, close] = random.pick([
      ['"', '"'],
      ["'", "'"],
      ['\u201c', '\u201d'],
      ['\u2018', '\u2019'],
      ['\u00ab', '\u00bb'],
      ['`', '`'],
      ['(', ')'],
      ['<', '>'],
    ]);
    const text =
      open !== '(' && random.chance(0.4) ? `${random.pick(dictionary)} ${random.pick(dictionary)}` : value(random);
    return note`${random.pick(english)}${random.pick([' ', ': ', ' is ', ' was '])}${open ?? ''}${secret(text)}${close ?? ''}`;
  },
  'password: plain word': (random) =>
    note`${random.pick(['password: ', 'pw: ', 'Password = ', 'password is ', 'contraseña: ', 'contraseña es '])}${secret(random.pick(dictionary))}`,
  'password: Spanish': (random) =>
    note`${random.pick(['la', 'su', 'mi', 'nuestra'])} ${random.pick(['contraseña', 'clave', 'contrasena', 'contraseña nueva', 'nueva contraseña'])} ${random.pick(['es', 'era', 'es:', 'ahora es', 'sería'])} ${secret(value(random))}`,
  'password: Spanish, changed': (random) =>
    note`${random.pick(['cambié la contraseña a', 'le puse la contraseña', 'se cambió su contraseña por', 'con la contraseña', 'usa la clave'])} ${secret(value(random))}`,
  'password: before the cue': (random) =>
    note`${secret(random.pick(strong.slice(0, 3))(random))} ${random.pick(['is her password', 'is the password', 'as the password', '(password)', 'was his password', 'es la contraseña', 'as password', 'is the pw'])}`,
  'password: with a user name': (random) =>
    note`${random.pick(['username', 'user', 'login', 'usuario'])}${random.pick([': ', ' '])}${random.pick(['jpractice', 'asample12'])}${random.pick([' ', ', ', ' / ', '\n'])}${random.pick(['password', 'pw', 'contraseña'])}: ${secret(value(random))}`,
  'password: user and password together': (random) =>
    note`${random.pick(['user/pass:', 'username/password:', 'login/pw:', 'user / password:', 'credentials:', 'usuario/contraseña:'])} jpractice${random.pick(['/', ' / '])}${secret(value(random))}`,
  'password: PIN': (random) =>
    note`${random.pick(['PIN', 'PIN:', 'PIN is', 'pin #', 'PIN number', 'her PIN is', 'lunch PIN', 'NIP:', 'pin code', 'PIN=', 'el PIN es'])} ${secret(random.digits(random.pick([4, 4, 5, 6])))}`,
  'password: student number as password': (random) =>
    note`student number ${random.digits(7)} password ${secret(random.digits(7))}`,
};
