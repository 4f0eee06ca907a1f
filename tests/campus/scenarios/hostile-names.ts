import { define, row } from './define.ts';

const household = 'Testerman & "Sons" <Household>';
const script = "Testerman, <script>document.title='broken'</script>";
const quotes = `O'Sample "Bobby" \\'); alert(1);//, Ruth`;
const rightToLeft = 'Practice, \u202Egnitset\u202C Ana';
const long = `Example, ${'Maximiliana '.repeat(24)}Max`;
const emoji = 'Placeholder, Zoë 👩‍👧‍👦 & <b>Bo</b>';

/** Names that break a page which forgets to escape. Two of them are guardians without Portal. */
export const hostileNames = define({
  id: 'hostile-names',
  title: 'Hostile names',
  about: 'Names with tags, quotes, emoji, a right-to-left override and 300 characters: shown as text, marks included.',
  at: 'birch',
  student: {
    personID: '901201',
    name: 'Testerman, <img src=x onerror="alert(1)">',
    studentNumber: '101212',
    grade: '07',
    birthDate: '02/29/2012',
    gender: 'X',
  },
  rows: [
    row('912011', script, 'Mother', 1, 'GMS', { household }),
    row('912012', quotes, 'Father', 2, 'GS', { household }),
    row('912013', rightToLeft, 'Guardian', 3, 'GP'),
    row('912014', long, 'Aunt', 4, 'S'),
    row('912015', emoji, 'Family Friend', 5, ''),
  ],
  expected: {
    findings: [
      { check: 'REL-PORTAL', outcome: 'fails', name: script },
      { check: 'REL-PORTAL', outcome: 'fails', name: quotes },
    ],
    flagsReadable: true,
  },
});
