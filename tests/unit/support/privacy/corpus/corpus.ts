import { addressShapes } from './addresses.ts';
import { birthDateShapes } from './birth-dates.ts';
import { contactShapes } from './contacts.ts';
import { harmless } from './harmless-sentences.ts';
import { keyShapes } from './keys.ts';
import { lastFourShapes } from './last-four.ts';
import { pages, withName } from './names.ts';
import { nearNumberShapes } from './near-numbers.ts';
import { nearWordShapes } from './near-words.ts';
import { passwordShapes } from './passwords.ts';
import { assemble, type Piece, type Sample } from './pieces.ts';
import { Random } from './random.ts';
import { ssnShapes } from './ssn.ts';
import { telling } from './telling-sentences.ts';
import { fill } from './templates.ts';

const secrets = Object.entries({
  ...ssnShapes,
  ...lastFourShapes,
  ...keyShapes,
  ...passwordShapes,
  ...birthDateShapes,
  ...contactShapes,
  ...addressShapes,
});
const nearMisses = Object.entries({ ...nearNumberShapes, ...nearWordShapes });

const before = [
  '',
  '',
  '',
  'Hi, ',
  'Please help: ',
  'Mom came in today. ',
  'Urgent!! ',
  '- ',
  '> ',
  '1. ',
  'Good morning,\n\n',
  'Buenos días, ',
  'Por favor ayuda: ',
  'The parent cannot see the student in the portal. ',
  'Registrar here; ',
  'Two households show up.\n',
  'Hola: ',
  'FYI ',
  '* ',
  'from the note: ',
];
const between = ['. ', '; ', '\n', ' \u2013 ', '.\n\n', ', also ', '. Also, ', '. También ', ' | '];
const after = [
  '',
  '',
  '',
  '.',
  '!',
  '\n',
  '. Thanks!',
  '. Gracias.',
  ', please check',
  ' \u2013 thank you',
  '?',
  '.\nMs. S.',
  ' (see attached)',
  '; it is urgent',
];

const PER_SECRET_SHAPE = 60;
const PER_NEAR_MISS_SHAPE = 80;
const NAMES = 300;
const PER_SENTENCE = 8;

/** At least 6,000 texts, the same ones for the same seed. */
export function makeCorpus(seed: number): Sample[] {
  const random = new Random(seed);
  const dress = (pieces: Piece[]): Piece[] => [random.pick(before), ...pieces, random.pick(after)];
  const shapes = (list: typeof secrets, count: number, extra: typeof secrets): Sample[] =>
    list.flatMap(([shape, make]) =>
      Array.from({ length: count }, (_, index) => {
        const pieces = make(random);
        // Every third text says two things.
        const more = index % 3 === 2 ? [random.pick(between), ...random.pick(extra)[1](random)] : [];
        return assemble(shape, dress([...pieces, ...more]), random.pick(pages).names);
      }),
    );
  const named = Array.from({ length: NAMES }, () => {
    const { pieces, names } = withName(random);
    return assemble('name', dress(pieces), names);
  });
  const sentences = [...telling, ...harmless].flatMap((template) =>
    Array.from({ length: PER_SENTENCE }, () =>
      assemble(`sentence: ${template}`, dress(fill(template, random)), random.pick(pages).names),
    ),
  );
  return [
    ...sentences,
    ...shapes(secrets, PER_SECRET_SHAPE, nearMisses),
    ...shapes(nearMisses, PER_NEAR_MISS_SHAPE, nearMisses),
    ...named,
  ];
}
