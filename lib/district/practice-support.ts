import type { ProtocolRule } from './protocol-schema.ts';
import { seedProtocols } from './seed-protocols.ts';

const weekday = [{ from: '07:30', to: '16:00' }];

/** Made-up office hours, holidays and a peak at the start of the school year. */
export const practiceClock = {
  timeZone: 'America/New_York',
  open: { monday: weekday, tuesday: weekday, wednesday: weekday, thursday: weekday, friday: weekday },
  holidays: [
    { first: '2026-11-25', last: '2026-11-27', name: 'Practice fall break' },
    { first: '2026-12-21', last: '2027-01-01', name: 'Practice winter break' },
  ],
  peaks: [{ first: '2026-08-03', last: '2026-09-04', name: 'Practice registration' }],
};

/** The same rules as the built-in ones, with a made-up form and the family desk of the made-up district. */
export const practiceProtocols: ProtocolRule[] = seedProtocols.map((rule) => {
  if (rule.answer.kind === 'link')
    return { ...rule, answer: { ...rule.answer, url: 'https://forms.practice-district.example/access' } };
  if (rule.answer.kind !== 'parents') return rule;
  const why = {
    en: 'Parents are not sent to a specialist: what the school cannot correct itself, the parent brings to the practice family desk.',
    es: 'No se envía a las familias con un especialista: lo que la escuela no puede corregir, la familia lo lleva a la oficina de familias de práctica.',
  };
  const words = {
    en: 'For help with your portal account, please write to the practice family desk.',
    es: 'Si necesita ayuda con su cuenta del portal, escriba a la oficina de familias de práctica.',
  };
  return { ...rule, why, answer: { ...rule.answer, words } };
});
