import { tool } from '../define.ts';
import { homePart, householdTools } from '../household-blocks.ts';

/** Both current homes are secondary; the old primary one has ended. */
export const householdsNoPrimary = tool({
  ...householdTools.households,
  id: 'households-no-primary',
  title: 'No primary household',
  about: 'Both current homes are secondary; the old primary one has ended.',
  person: {
    personID: '915131',
    name: 'Practice, Olaf',
    studentNumber: '195131',
    grade: '11',
    birthDate: '05/06/2013',
    gender: 'M',
  },
  at: 'alder',
  blocks: [
    homePart({
      id: '75131',
      name: 'Practice Household',
      phone: '(919) 555-0141',
      address: '18 Birch Ln, Sampletown, NC 27000',
      start: '08/02/2021',
      role: 'Secondary',
      members: [
        ['915131', 'Practice, Olaf', '11', 'Self', false],
        ['915132', 'Practice, Anke', '', 'Mother', true],
      ],
    }),
    homePart({
      id: '75132',
      name: 'Sample Household',
      phone: '(919) 555-0143',
      address: '7 Cedar Ct, Sampletown, NC 27000',
      start: '08/02/2021',
      role: 'Secondary',
      members: [
        ['915131', 'Practice, Olaf', '11', 'Self', false],
        ['915133', 'Sample, Piet', '', 'Father', true],
      ],
    }),
    homePart({
      id: '75133',
      name: 'Testerman Household',
      phone: '(919) 555-0144',
      address: '18 Birch Ln, Sampletown, NC 27000',
      start: '08/02/2015',
      end: '07/31/2021',
      role: 'Primary',
      members: [['915131', 'Practice, Olaf', '11', 'Self', false, '08/02/2015', '07/31/2021']],
    }),
  ],
  expected: {
    findings: [{ check: 'HH-NO-PRIMARY', outcome: 'fails', name: 'Practice, Olaf' }],
    flagsReadable: true,
  },
});
