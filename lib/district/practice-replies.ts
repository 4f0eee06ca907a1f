import { replyKit } from './reply-kit.ts';

/** The parent reply kit of the practice district, whose families write to a desk that is made up. */
export const practiceReplies = replyKit({
  sentence: {
    en: 'If the school cannot correct it, please write to the practice family desk.',
    es: 'Si la escuela no puede corregirlo, escriba a la oficina de familias de práctica.',
  },
  answer: {
    title: {
      en: 'The school could not solve it: the practice family desk',
      es: 'La escuela no pudo resolverlo: la oficina de familias de práctica',
    },
    text: [
      {
        en: 'If you have trouble with your account that the school cannot correct, please write to the practice family desk.',
        es: 'Si tiene un problema con su cuenta que la escuela no puede corregir, escriba a la oficina de familias de práctica.',
      },
    ],
    steps: [],
  },
});
