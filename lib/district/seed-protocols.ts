import { portalProtocol } from './portal-protocol.ts';
import type { ProtocolRule } from './protocol-schema.ts';

/**
 * The support protocols of Atlanta Public Schools, from its Campus Support page, in our words and in the order in which
 * they answer. docs/protocols.md says which line of that page became which rule.
 */

const numbered = (number: number) => ({
  en: `Campus Support page, support protocols, ${number}`,
  es: `Página Campus Support, protocolos de apoyo, ${number}`,
});
const assignments = {
  en: 'Campus Support page, SIS School Assignments',
  es: 'Página Campus Support, SIS School Assignments',
};
const apOrSic = { en: 'your school’s AP or SIC', es: 'al AP o SIC de su escuela' };

/** A rule that leads to a ticket by the district's first way, from the part on who is assigned to which school. */
const toSpecialist = (id: string, when: ProtocolRule['when'], why: ProtocolRule['why']): ProtocolRule => ({
  id,
  source: assignments,
  why,
  when,
  steps: [],
  answer: { kind: 'ticket', by: 'best' },
});

const gradebook: ProtocolRule[] = [
  {
    id: 'gradebook-teacher',
    source: numbered(1),
    why: {
      en: 'With a grade book issue, a teacher contacts the school’s AP or SIC, who find out whether scheduling or enrollment is the cause and escalate it to the specialist if need be.',
      es: 'Con un problema del libro de calificaciones, el docente acude al AP o SIC de la escuela, que ve si la causa es el horario o la inscripción y, si hace falta, lo pasa al especialista.',
    },
    when: { roles: ['teacher'], topics: ['gradebook'] },
    steps: [],
    answer: { kind: 'ask', who: apOrSic, ticket: 'never' },
  },
  {
    id: 'gradebook-office',
    source: numbered(1),
    why: {
      en: 'Secretaries and registrars have no teacher gradebook access, so a grade book issue goes to the AP or SIC.',
      es: 'Las secretarias y los registradores no tienen acceso al libro de calificaciones del docente; por eso el asunto va al AP o SIC.',
    },
    when: { roles: ['office'], topics: ['gradebook'] },
    steps: [],
    answer: { kind: 'ask', who: apOrSic, ticket: 'never' },
  },
];

const access: ProtocolRule = {
  id: 'access-form',
  source: numbered(2),
  why: {
    en: 'Access to IC beyond a person’s job title group or present access is requested with a form, not with a ticket.',
    es: 'El acceso a IC que va más allá del grupo del puesto o del acceso actual se pide con un formulario, no con una solicitud de apoyo.',
  },
  when: { topics: ['access'] },
  steps: [],
  answer: {
    kind: 'link',
    name: { en: 'the Forms Center', es: 'Forms Center' },
    url: 'https://tinyaps.com/?ichelp',
    how: {
      en: 'On the page that opens, hover over Infinite Campus and click Forms Center.',
      es: 'En la página que se abre, pase el puntero sobre Infinite Campus y pulse Forms Center.',
    },
    ticket: 'never',
  },
};

const emergency: ProtocolRule[] = [
  {
    id: 'emergency-line',
    source: numbered(5),
    why: {
      en: 'There is an emergency, and your assigned specialist was not available at the extension or by e-mail.',
      es: 'Hay una emergencia, y su especialista no estaba disponible en su extensión ni por correo.',
    },
    when: { urgency: ['emergency'], tried: ['extension', 'email'] },
    steps: [],
    answer: { kind: 'phone', ticket: 'anyway' },
  },
  {
    id: 'emergency-specialist',
    source: numbered(5),
    why: {
      en: 'In an emergency your assigned specialist is tried first, at the extension and by e-mail; the emergency line is for when neither works.',
      es: 'En una emergencia se busca primero al especialista asignado, en su extensión y por correo; la línea de emergencia es para cuando ninguno funciona.',
    },
    when: { urgency: ['emergency'] },
    steps: [],
    answer: { kind: 'ticket', by: 'email' },
  },
];

const escalation: ProtocolRule[] = [
  {
    id: 'gradebook-urgent',
    source: numbered(1),
    why: {
      en: 'The AP or SIC escalates a grade book issue to the assigned specialist, by e-mail if it is urgent.',
      es: 'El AP o SIC pasa un problema del libro de calificaciones al especialista asignado, por correo si es urgente.',
    },
    when: { roles: ['ap', 'sic'], topics: ['gradebook'], urgency: ['urgent'] },
    steps: [],
    answer: { kind: 'ticket', by: 'email' },
  },
  {
    id: 'gradebook-escalated',
    source: numbered(1),
    why: {
      en: 'The AP or SIC escalates a grade book issue to the assigned specialist with a detailed ticket.',
      es: 'El AP o SIC pasa un problema del libro de calificaciones al especialista asignado con una solicitud detallada.',
    },
    when: { roles: ['ap', 'sic'], topics: ['gradebook'] },
    steps: [],
    answer: { kind: 'ticket', by: 'desk' },
  },
];

const specialist: ProtocolRule[] = [
  {
    ...toSpecialist(
      'olr',
      { topics: ['olr'] },
      {
        en: 'Your assigned specialist is the main contact for all Infinite Campus questions, Online Registration among them.',
        es: 'Su especialista asignado es el contacto principal para toda pregunta de Infinite Campus, también de Online Registration.',
      },
    ),
    steps: portalProtocol.steps.slice(-1).map((step) => ({
      ...step,
      text: {
        en: 'Link people and households before you approve an application.',
        es: 'Vincule personas y hogares antes de aprobar una solicitud.',
      },
    })),
  },
  {
    ...toSpecialist(
      'households',
      { topics: ['households'] },
      {
        en: 'The SIS team combines duplicate people and creates and corrects households; for your school that is the assigned specialist.',
        es: 'El equipo SIS une personas duplicadas y crea y corrige hogares; para su escuela es el especialista asignado.',
      },
    ),
    source: numbered(3),
  },
  {
    ...toSpecialist(
      'training',
      { topics: ['training'] },
      {
        en: 'For training you book a one-on-one session with your specialist.',
        es: 'Para capacitación, reserve una sesión individual con su especialista.',
      },
    ),
    answer: { kind: 'booking', ticket: 'anyway' },
  },
  toSpecialist(
    'state-reporting',
    { topics: ['state-reporting'] },
    {
      en: 'State reporting errors go to your assigned specialist.',
      es: 'Los errores de informes estatales van a su especialista asignado.',
    },
  ),
  toSpecialist(
    'scheduling',
    { topics: ['scheduling'] },
    {
      en: 'Scheduling issues go to your assigned specialist.',
      es: 'Los problemas de horarios van a su especialista asignado.',
    },
  ),
  {
    id: 'correspondence',
    source: numbered(4),
    why: {
      en: 'The SIS department’s messages hold the SIS tasks, the timelines and deadlines, and the instructions: please read all of them.',
      es: 'Los mensajes del departamento SIS contienen las tareas SIS, los plazos y las instrucciones: por favor, léalos todos.',
    },
    when: { topics: ['tasks'] },
    steps: [],
    answer: { kind: 'read', ticket: 'anyway' },
  },
  toSpecialist(
    'everything-else',
    {},
    {
      en: 'Your assigned specialist is the main contact for all Infinite Campus questions: by e-mail or with a Nimbus ticket.',
      es: 'Su especialista asignado es el contacto principal para toda pregunta de Infinite Campus: por correo o con una solicitud en Nimbus.',
    },
  ),
];

export const seedProtocols: readonly ProtocolRule[] = [
  ...gradebook,
  access,
  portalProtocol,
  ...emergency,
  ...escalation,
  ...specialist,
];
