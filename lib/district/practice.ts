import { custodyText } from './custody-text.ts';
import { parentLike } from './parent-like.ts';
import { portalGuide } from './portal-guide.ts';
import { practiceReplies } from './practice-replies.ts';
import { practiceClock, practiceProtocols } from './practice-support.ts';
import { type DistrictProfile, profileSchema } from './schema.ts';

const specialists = [
  {
    id: 'paige-practice',
    name: 'Paige Practice',
    email: 'paige.practice@practice-district.example',
    extension: '0101',
    booking: 'https://booking.practice-district.example/paige-practice',
  },
  {
    id: 'sam-sample',
    name: 'Sam Sample',
    email: 'sam.sample@practice-district.example',
    extension: '0102',
    booking: 'https://booking.practice-district.example/sam-sample',
  },
  {
    id: 'mara-madeup',
    name: 'Mara Madeup',
    email: 'mara.madeup@practice-district.example',
    extension: '0103',
    booking: 'https://booking.practice-district.example/mara-madeup',
  },
];

/** A made-up district for the demo, the tests and training. It opts in to the student number in addresses. */
export const practiceProfile: DistrictProfile = profileSchema.parse({
  version: 1,
  district: { id: 'practice-district', name: 'Practice District (made-up)' },
  relationshipTypes: { parentLike },
  access: { boxes: ['guardian', 'portal'] },
  custodyText,
  schools: [
    { id: 'alder-high', name: 'Practice Alder High School', aliases: ['Alder High School', 'Alder HS', 'AHS'] },
    { id: 'birch-middle', name: 'Practice Birch Middle School', aliases: ['Birch Middle School', 'Birch Academy'] },
    {
      id: 'cedar-elementary',
      name: 'Practice Cedar Elementary School',
      aliases: ['Cedar Elementary School', 'Cedar Primary'],
    },
    { id: 'cedar-high', name: 'Practice Cedar High School', aliases: ['Cedar High School'] },
    { id: 'dogwood', name: 'Practice Dogwood Academy', aliases: ['Dogwood'] },
  ],
  specialists,
  assignments: {
    asOf: '2026-08-01',
    entries: [
      { school: 'alder-high', specialist: 'paige-practice', backup: 'sam-sample' },
      { school: 'birch-middle', specialist: 'sam-sample' },
      { school: 'cedar-elementary', specialist: 'mara-madeup' },
      { school: 'cedar-high', specialist: 'paige-practice', backup: 'mara-madeup' },
      // Dogwood has nobody, so that "no specialist on file" can be seen.
    ],
  },
  support: {
    clock: practiceClock,
    protocols: practiceProtocols,
    replyText: {
      en: 'Practice replies come within 24 business hours.',
      es: 'Las respuestas de práctica llegan en 24 horas hábiles.',
    },
    emergency: {
      // 555-01xx numbers are kept for fiction.
      phone: '404-555-0100',
      text: {
        en: 'Only for an emergency, after the assigned specialist was tried.',
        es: 'Solo para una emergencia, después de buscar al especialista asignado.',
      },
    },
    parents: {
      channel: {
        en: 'What the school cannot correct goes to the practice family desk; parents write there themselves.',
        es: 'Lo que la escuela no pueda corregir va a la oficina de familias de práctica; las familias escriben allí.',
      },
    },
  },
  keys: {
    identityCheck: {
      en: 'Practice check: ask for the child’s name and school, and make sure the caller is listed as a parent or guardian.',
      es: 'Verificación de práctica: pregunte el nombre y la escuela del estudiante, y asegúrese de que quien llama figure como padre o tutor.',
    },
  },
  portal: {
    signIn: {
      parent: 'https://practice.infinitecampus.org/campus/portal/parents/practice.jsp',
      student: 'https://practice.infinitecampus.org/campus/portal/students/practice.jsp',
    },
    studentApp: { district: 'Practice District', state: 'Practice State' },
    userNameRule: { firstInitial: 'upper', last: 'capitalised', lastDigitsOf: 'studentNumber', digits: 4 },
    guide: portalGuide,
  },
  handouts: { replies: practiceReplies },
  targets: [
    {
      id: 'practice-desk',
      name: 'Practice help desk',
      type: 'url',
      sensitivity: 'student-id',
      origin: 'https://desk.practice-district.example',
      path: '/Ticket/Create.html',
      params: {
        Queue: 'SIS Support',
        Subject: '{{subject}}',
        Content: '{{body}}',
        // Request Tracker reads Content as HTML without this, and the lines would run together.
        ContentType: 'text/plain',
      },
      open: 'via-origin',
    },
    { id: 'email', name: 'E-mail', type: 'mailto', composer: 'mailto', sensitivity: 'student-id' },
    { id: 'gmail', name: 'Gmail', type: 'mailto', composer: 'gmail', sensitivity: 'student-id' },
    { id: 'outlook', name: 'Outlook on the web', type: 'mailto', composer: 'outlook', sensitivity: 'student-id' },
    {
      id: 'practice-form',
      name: 'Practice form',
      type: 'form-fill',
      // Nothing of the ticket stands in an address here, so the note may go along.
      sensitivity: 'free-text',
      url: 'https://desk.practice-district.example/Ticket/Create.html?Queue=SIS%20Support',
      open: 'via-origin',
      steps: [
        {
          ready: { name: 'Subject' },
          fields: [
            { to: { label: 'Subject' }, value: '{{subject}}' },
            { to: { name: 'Content' }, kind: 'richtext', value: '{{body}}' },
            { to: { label: 'Student ID' }, value: '{{student.number}}' },
            { to: { label: 'School' }, value: '{{school}}' },
          ],
        },
      ],
    },
    {
      id: 'practice-direct',
      name: 'Practice desk, at once',
      type: 'rest',
      kind: 'rt2',
      sensitivity: 'free-text',
      origin: 'https://desk.practice-district.example',
      queue: 'SIS Support',
      customFields: { 'Student ID': '{{student.number}}', School: '{{school}}' },
    },
    { id: 'copy', name: 'Copy the text', type: 'clipboard' },
  ],
});
