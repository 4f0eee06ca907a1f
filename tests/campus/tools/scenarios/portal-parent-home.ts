import { tool } from '../define.ts';

/** The guide for families at the desk; nothing of the page is read. */
export const portalParentHome = tool({
  id: 'portal-parent-home',
  page: 'portal-parent',
  title: 'Campus Parent: home',
  about: 'The guide for families at the desk; nothing of the page is read.',
  tool: 'Home',
  slug: 'home',
  toolCode: 'portal.Home',
  skins: ['portal'],
  at: 'alder',
  person: {
    personID: '940501',
    name: 'Testerman, Bea',
    studentNumber: '194501',
    grade: '09',
    birthDate: '09/16/2012',
    gender: 'F',
  },
  blocks: [{ kind: 'text', text: 'Welcome to Campus Parent.' }],
  expected: { flagsReadable: false, context: { student: null } },
});
