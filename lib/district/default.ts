import { custodyText } from './custody-text.ts';
import { parentLike } from './parent-like.ts';
import { portalGuide } from './portal-guide.ts';
import { letsTalk, replyKit } from './reply-kit.ts';
import { type DistrictProfile, profileSchema } from './schema.ts';
import { seedProtocols } from './seed-protocols.ts';

/**
 * The built-in profile: what the Campus Support page of Atlanta Public Schools says for everyone to read, and nothing
 * else. It has no schools and no specialists: who serves which school is in a list that the district keeps, so until it
 * is imported the specialist is unknown and is said to be unknown (DESIGN promise 7).
 */
export const defaultProfile: DistrictProfile = profileSchema.parse({
  version: 1,
  district: { id: 'atlanta-public-schools', name: 'Atlanta Public Schools' },
  relationshipTypes: { parentLike },
  // "make sure you have checked the guardian and portal boxes on the relationships tab"
  access: { boxes: ['guardian', 'portal'] },
  custodyText,
  support: {
    replyText: {
      en: 'The goal is a reply within 24 business hours; please allow up to 48 hours during peak times.',
      es: 'La meta es responder en 24 horas hábiles; en épocas de mayor demanda puede tardar hasta 48 horas.',
    },
    emergency: {
      phone: '404-802-1030',
      text: {
        en: 'Only for an emergency, after the assigned specialist was tried by extension and e-mail and was not available.',
        es: 'Solo para una emergencia, después de buscar al especialista asignado en su extensión y por correo sin encontrarlo.',
      },
    },
    // The page states 24 business hours and up to 48 at peak times, and no office hours: no date can be computed.
    clock: null,
    protocols: seedProtocols,
    // Support protocols, 3: what the school cannot correct goes to Let's Talk, and no parent is sent to the SIS team.
    parents: {
      channel: {
        en: 'When the school has gone through these steps and cannot correct it, the parent enters a Let’s Talk ticket. Please do not send parents to a member of the SIS team.',
        es: 'Cuando la escuela haya seguido estos pasos y no pueda corregirlo, el padre o la madre abre una solicitud en Let’s Talk. Por favor, no envíe a las familias con un miembro del equipo SIS.',
      },
    },
  },
  portal: {
    // The page links its sign-in pages and does not print their addresses.
    signIn: { parent: null, student: null },
    studentApp: { district: 'Atlanta City', state: 'Georgia' },
    // "First Initial of their first name, last name, and last four digits of their Student ID … ASmith0224"
    userNameRule: { firstInitial: 'upper', last: 'capitalised', lastDigitsOf: 'studentNumber', digits: 4 },
    guide: portalGuide,
  },
  handouts: { replies: replyKit(letsTalk) },
  tasks: {
    entries: [
      {
        id: 'read-correspondence',
        // Support protocols, 4.
        title: {
          en: 'Please read all correspondence from the SIS department',
          es: 'Por favor, lea toda la correspondencia del departamento SIS',
        },
        text: {
          en: 'It gives pertinent information such as SIS Tasks, timelines/deadlines, and instructions.',
          es: 'Da información pertinente, como las tareas de SIS, los plazos y fechas límite, y las instrucciones.',
        },
      },
    ],
  },
  targets: [
    { id: 'nimbus', name: 'Nimbus', type: 'link', url: 'https://www.atlantapublicschools.us/support' },
    { id: 'email', name: 'E-mail', type: 'mailto', composer: 'mailto' },
    { id: 'gmail', name: 'Gmail', type: 'mailto', composer: 'gmail' },
    { id: 'outlook', name: 'Outlook on the web', type: 'mailto', composer: 'outlook' },
  ],
});
