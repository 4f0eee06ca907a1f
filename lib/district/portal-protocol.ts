import type { ProtocolRule } from './protocol-schema.ts';

/**
 * Support protocol 3 with its tips a, b and c, in our words: what the school looks at before a parent goes to Let's
 * Talk. The steps are shown only where no custody question stands open (`lib/support/route.ts`).
 */
export const portalProtocol: ProtocolRule = {
  id: 'parent-portal',
  source: {
    en: 'Campus Support page, support protocols, 3',
    es: 'Página Campus Support, protocolos de apoyo, 3',
  },
  why: {
    en: 'Parents are not sent to a member of the SIS team: what the school cannot correct itself, the parent enters as a Let’s Talk ticket.',
    es: 'No se envía a las familias con un miembro del equipo SIS: lo que la escuela no puede corregir, la familia lo presenta como solicitud en Let’s Talk.',
  },
  when: { topics: ['parent-portal'] },
  steps: [
    {
      text: {
        en: 'a. The right key for the right parent: every person has a key of their own, and nobody gets another parent’s.',
        es: 'a. La clave correcta para cada quien: cada persona tiene su propia clave, y nadie recibe la de otro padre o madre.',
      },
      checks: ['KEY-HOLDER'],
    },
    {
      text: {
        en: 'b. The parent cannot see a student: look at the Guardian and Portal boxes on Relationships. Look for legal documents before a box is ticked.',
        es: 'b. La familia no ve a un estudiante: mire las casillas Guardian y Portal en Relationships. Antes de marcar una casilla, busque documentos legales.',
      },
      checks: ['REL-GUARDIAN', 'REL-PORTAL'],
    },
    {
      text: {
        en: 'c. The parent does not see all students: look at those boxes for each student, and for a duplicate household or a duplicate person. Two real homes are no duplicate.',
        es: 'c. La familia no ve a todos los estudiantes: mire esas casillas para cada estudiante, y si hay un hogar o una persona duplicados. Dos hogares reales no son un duplicado.',
      },
      checks: ['HH-DUP', 'HH-DIVIDED', 'REL-DUP', 'ACC-DUP'],
    },
    {
      text: {
        en: 'c (continued). In Online Registration, link people and households before an application is approved.',
        es: 'c (continúa). En Online Registration, vincule personas y hogares antes de aprobar una solicitud.',
      },
      checks: ['OLR-PERSON', 'OLR-ADDRESS', 'OLR-ERROR', 'OLR-MATCH'],
    },
  ],
  answer: {
    kind: 'parents',
    words: {
      en: 'For help with your Parent Portal or Student Portal account, please enter a Let’s Talk ticket: use the orange “Let’s Talk” tab on the district’s website.',
      es: 'Si necesita ayuda con su cuenta de Parent Portal o Student Portal, presente una solicitud en Let’s Talk: use la pestaña anaranjada “Let’s Talk” en el sitio web del distrito.',
    },
    url: null,
    ticket: 'duplicates',
  },
};
