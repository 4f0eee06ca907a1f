import { note, type Piece, type Secret } from './pieces.ts';
import type { Random } from './random.ts';

const secret = (text: string): Secret => ({ kind: 'activation-key', text });
const hex = '0123456789abcdef';

/** A person GUID: 8-4-4-4-12. */
export function keyGroups(random: Random): string[] {
  const all = [8, 4, 4, 4, 12].map((count) => random.chars(count, hex));
  return random.chance(0.5) ? all.map((group) => group.toUpperCase()) : all;
}

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const forms: ((random: Random) => string)[] = [
  (random) => keyGroups(random).join('-'),
  (random) => keyGroups(random).join(''),
  (random) => `{${keyGroups(random).join('-')}}`,
  (random) =>
    keyGroups(random).join(
      random.pick(['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\u00ad', '\uff0d']),
    ),
  (random) => keyGroups(random).join('-\n'),
  (random) =>
    keyGroups(random)
      .join('-')
      .replace(/-(?=[^-]*$)/, '-\n'),
  (random) =>
    keyGroups(random)
      .join('-')
      .replace(/^(.{20})/, '$1\n'),
  (random) =>
    keyGroups(random)
      .join('')
      .replace(/^(.{16})/, '$1\n'),
  (random) => keyGroups(random).join(random.pick([' ', ' - ', '.', '\u00a0', '_', ':', '/'])),
  (random) => keyGroups(random).join('-').split('').join('\u200b'),
  (random) => wide(keyGroups(random).join('-')),
  (random) => keyGroups(random).join('-\u200b'),
  (random) => (keyGroups(random).join('').match(/.{4}/g) ?? []).join(random.pick(['-', ' '])),
  (random) => (keyGroups(random).join('').match(/.{8}/g) ?? []).join(random.pick(['-', ' '])),
];

const cues = [
  'activation key',
  'Activation key:',
  'key:',
  'Person GUID',
  'GUID',
  'GUID:',
  "mom's key is",
  'portal key',
  'authorization key',
  'clave de activación',
  'llave de activación:',
  'código de activación',
  'her code',
  'activationKey=',
  'personGUID:',
];

/** Only a word tells that these are keys: one character lost, or read off paper. */
const damaged: ((random: Random) => string)[] = [
  (random) => keyGroups(random).join('-').slice(0, -2),
  (random) => keyGroups(random).slice(0, 4).join('-'),
  (random) => keyGroups(random).join('').slice(0, -1),
  (random) => keyGroups(random).join('-').replace(/^(.)./, '$1O'),
  (random) =>
    keyGroups(random)
      .join('-')
      .replace(/^(..)./, '$1l'),
];

export const keyShapes: Record<string, (random: Random) => Piece[]> = {
  'key: alone': (random) => note`${secret(random.pick(forms)(random))}`,
  'key: after a cue': (random) => note`${random.pick(cues)} ${secret(random.pick(forms)(random))}`,
  'key: before a cue': (random) =>
    note`${secret(random.pick(forms)(random))} ${random.pick(['is the activation key', '(key of the father)', 'es la clave'])}`,
  'key: glued': (random) =>
    note`${random.pick(['GUID:', 'key=', 'key:', 'urn:uuid:', '(', '"', '#', '?activationKey='])}${secret(keyGroups(random).join(random.pick(['-', ''])))}${random.pick([')', '"', '.', ',', ' ', ''])}`,
  'key: damaged, after a cue': (random) =>
    note`${random.pick(['activation key', 'Activation key:', 'Person GUID', 'GUID is', 'clave de activación'])} ${secret(random.pick(damaged)(random))}`,
  'key: two of them': (random) =>
    note`mom ${secret(keyGroups(random).join('-'))}${random.pick([', dad ', ' dad ', '\n', '/'])}${secret(keyGroups(random).join('-'))}`,
  'key: beside other numbers': (random) =>
    note`person ${random.digits(6)} key ${secret(random.pick(forms)(random))} household ${random.digits(5)}`,
};
