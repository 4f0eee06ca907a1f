import { tool } from '../define.ts';

/** The guide says where e-mail and phone are changed. */
export const portalParentFamily = tool({
  id: 'portal-parent-family',
  page: 'portal-parent',
  title: 'Campus Parent: Family Information',
  about: 'The guide says where e-mail and phone are changed.',
  tool: 'Family Information',
  slug: 'general-info/family-information',
  toolCode: 'portal.FamilyInformation',
  skins: ['portal'],
  at: 'alder',
  person: {
    personID: '940502',
    name: 'Sample, Cora',
    studentNumber: '194502',
    grade: '09',
    birthDate: '09/16/2012',
    gender: 'F',
  },
  blocks: [
    {
      kind: 'fields',
      title: 'Sample, Petra',
      fields: [
        { label: 'Email', value: 'petra@practice-district.example' },
        { label: 'Cell Phone', value: '404-555-0188' },
      ],
    },
    { kind: 'buttons', labels: ['Update'] },
  ],
  expected: { flagsReadable: false, context: { student: null } },
});
