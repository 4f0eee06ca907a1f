import type { Judged } from '../more-strangers/judged.ts';
import { rel } from '../strangers/expected.ts';
import { heads, off, on, tool } from '../unseen/draw.ts';
import { ana, contacts, name, noFault, nora, noraAll, noTick, type Says, tr, vera } from './draw.ts';

const dated = [...heads, 'Start Date', 'End Date'];
/** A father whose relationship ended on a day of the past, still with Guardian and Portal. */
const ended = (title: string, start: string, end: string, says: Says = { 'REL-ENDED': 'fails 1' }): Judged => ({
  title,
  html: [
    ana,
    tool(
      contacts(tr([...noraAll, start, '']) + tr([name('Practice, Paul'), 'Father', on, on, on, on, start, end]), dated),
    ),
  ],
  pages: ['relationships'],
  says,
});
const current = (title: string, end: string): Judged => ({
  title,
  html: [ana, tool(contacts(tr([...nora, '08/01/2020', end]) + tr([...vera, '08/01/2020', '06/30/2024']), dated))],
  pages: ['relationships'],
  says: { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets', 'REL-ENDED': 'meets' },
});
/** Not one guardian is current: he ended, and so said the page. */
const gone = (title: string, end: string, more = ''): Judged => ({
  title,
  html: [ana, tool(contacts(tr([...noraAll, '', end]) + tr([...vera, '', '']), dated) + more)],
  pages: ['relationships'],
  says: { 'REL-NONE': noTick },
});
const pair = (title: string, first: string, second: string, dup: string): Judged => ({
  title,
  html: [ana, tool(contacts(tr(noraAll.with(0, name(first))) + tr(vera.with(0, name(second)))))],
  pages: ['relationships'],
  says: { 'REL-DUP': dup },
});

/** Days in other forms, ends that are none, and names with all that names can have. */
export const daysAndNames: Judged[] = [
  ended('days as year-month-day', '2020-08-01', '2024-06-30'),
  ended('days with the month in words', 'Aug 1, 2020', 'Jun 30, 2024'),
  ended('days with the day first and the month in words', '1 August 2020', '30 June 2024'),
  ended('days with two digits of the year', '08/01/20', '06/30/24'),
  ended('days with a time behind', '08/01/2020 12:00 AM', '06/30/2024 11:59 PM'),
  ended('days with points', '08.01.2020', '06.30.2024'),
  ended(
    'days in a time element, shown as words',
    '<time datetime="2020-08-01">Aug 2020</time>',
    '<time datetime="2024-06-30">Jun 2024</time>',
    {
      'REL-ENDED': /* Either is honest; that all is well is not. */ noTick,
    },
  ),
  ended(
    'the end as a field of type date',
    '<input type="date" value="2020-08-01">',
    '<input type="date" value="2024-06-30">',
  ),
  ended(
    'the end in a field of Kendo',
    '<kendo-datepicker><input class="k-input-inner" role="combobox" value="8/1/2020"></kendo-datepicker>',
    '<kendo-datepicker><input class="k-input-inner" role="combobox" value="6/30/2024"><button aria-label="Toggle calendar">📅</button></kendo-datepicker>',
  ),
  ended('the end in words: yesterday', '08/01/2020', 'Yesterday', { 'REL-ENDED': noTick, 'REL-PORTAL': noFault }),
  ended('the end as Ended alone', '08/01/2020', 'Ended', { 'REL-ENDED': noTick }),
  ended('an end that no calendar has', '08/01/2020', '02/30/2024', { 'REL-ENDED': noTick }),
  current('no end, as the largest day', '12/31/9999'),
  current('no end, as a dash', '—'),
  current('no end, as Present', 'Present'),
  current('an end that is still to come', '06/30/2027'),
  current('the end is today', '11/26/2026'),
  gone('the one guardian ended yesterday', '11/25/2026'),
  gone('the one guardian ended, day-first', '25/11/2026'),
  gone('the one guardian ended, in a format of years', '2024'),
  {
    title: 'the guardian is to start next year',
    html: [ana, tool(contacts(tr([...noraAll, '08/01/2027', '']) + tr([...vera, '', '']), dated))],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick },
  },
  {
    title: 'Status in place of days: Inactive',
    html: [ana, tool(contacts(tr([...noraAll, 'Inactive']) + tr([...vera, 'Active']), [...heads, 'Status']))],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick },
  },
  {
    title: 'a box Active that is empty',
    html: [ana, tool(contacts(tr([...noraAll, off]) + tr([...vera, on]), [...heads, 'Active']))],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick },
  },
  {
    title: 'days from and to in one column',
    html: [
      ana,
      tool(contacts(tr([...noraAll, '08/01/2020 - 06/30/2024']) + tr([...vera, '08/01/2020 -']), [...heads, 'Dates'])),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick },
  },
  {
    title: 'a heading over the rows that ended: Past relationships',
    html: [
      ana,
      tool(
        `${contacts(tr(vera))}<h3>Past relationships</h3><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${tr(noraAll)}</tbody></table>`,
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick },
  },
  {
    title: 'a line in the table over the rows that ended: Inactive',
    html: [
      ana,
      tool(
        contacts(`<tr><th colspan="6">Active</th></tr>${tr(vera)}<tr><th colspan="6">Inactive</th></tr>${tr(noraAll)}`),
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick },
  },
  {
    title: 'a badge by the name says that the relationship ended',
    html: [
      ana,
      tool(contacts(tr(noraAll.with(0, `${name('Practice, Nora')} <span class="badge">Ended</span>`)) + tr(vera))),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick },
  },
  {
    title: 'a badge by the name says that the person has died',
    html: [
      ana,
      tool(contacts(tr(noraAll.with(0, `${name('Practice, Nora')} <span class="badge">Deceased</span>`)) + tr(vera))),
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noTick },
  },
  pair('a nickname in quotes', 'Practice, Robert "Bob"', 'Practice, Bob', 'review 1'),
  pair('father and son, Sr. and Jr.', 'Practice, Paul Sr.', 'Practice, Paul Jr.', 'meets'),
  pair('father and son, by numerals', 'Practice, Paul II', 'Practice, Paul III', 'meets'),
  pair('one with a middle letter, one without', 'Practice, Nora L', 'Practice, Nora', 'review 1'),
  pair('two middle names', 'Practice, Nora Lee', 'Practice, Nora Kay', 'meets'),
  pair('accents or none', 'Example, José', 'Example, Jose', 'review 1'),
  pair('capitals', 'PRACTICE, NORA', 'Practice, Nora', 'review 1'),
  pair('first name first on one row', 'Nora Practice', 'Practice, Nora', 'review 1'),
  pair('twins by their first letters', 'Practice, Ada', 'Practice, Ida', 'meets'),
  {
    title: 'one person by two routes: the same number behind both links',
    html: [
      ana,
      tool(
        contacts(
          tr(noraAll.with(0, '<a href="/campus/x.xsl?personID=914010">Practice, Nora</a>')) +
            tr(noraAll.with(0, '<a href="/campus/x.xsl?personID=914010">Practice, Nora</a>')),
        ),
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-DUP': 'meets', 'REL-PORTAL': 'meets' },
  },
  {
    title: 'one person by two routes, and only one of the rows has Portal',
    html: [
      ana,
      tool(
        contacts(
          tr(noraAll.with(0, '<a href="/campus/x.xsl?personID=914010">Practice, Nora</a>')) +
            tr(nora.with(0, '<a href="/campus/x.xsl?personID=914010">Practice, Nora</a>')),
        ),
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-DUP': 'meets', 'REL-PORTAL': 'fails 1' },
  },
  {
    title: 'two people of one name, and other numbers behind their links',
    html: [
      ana,
      tool(
        contacts(
          tr(noraAll.with(0, '<a href="/campus/x.xsl?personID=914010">Practice, Nora</a>')) +
            tr(noraAll.with(0, '<a href="/campus/x.xsl?personID=914011">Practice, Nora</a>')),
        ),
      ),
    ],
    pages: ['relationships'],
    facts: {
      relationships: [
        rel('Practice, Nora', 'Mother', 'GMPT', { personID: '914010' }),
        rel('Practice, Nora', 'Mother', 'GMPT', { personID: '914011' }),
      ],
    },
    says: { 'REL-DUP': 'review 1' },
  },
  {
    title: 'each row has three links with numbers, of the person, of the household and of the student',
    html: [
      ana,
      tool(
        contacts(
          tr([
            ...noraAll.with(0, '<a href="/campus/x.xsl?personID=914010">Practice, Nora</a>'),
            '<a href="/campus/h.xsl?householdID=71&personID=914001">Household</a>',
          ]) +
            tr([
              ...vera.with(0, '<a href="/campus/x.xsl?personID=914012">Practice, Vera</a>'),
              '<a href="/campus/h.xsl?householdID=72&personID=914001">Household</a>',
            ]),
          [...heads, 'Household'],
        ),
      ),
    ],
    pages: ['relationships'],
    facts: {
      relationships: [
        rel('Practice, Nora', 'Mother', 'GMPT', { personID: '914010' }),
        rel('Practice, Vera', 'Aunt', 'gmpT', { personID: '914012' }),
      ],
    },
    says: { 'REL-DUP': 'meets' },
  },
  {
    title: 'e-mail and priority: a guardian with Portal and no e-mail, two with priority one',
    html: [
      ana,
      tool(
        contacts(tr([...noraAll, '', '1']) + tr([...vera, 'vera@practice-district.example', '1']), [
          ...heads,
          'Email',
          'Emergency Priority',
        ]),
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-EMAIL': 'review 0', 'REL-SEQ': 'review 1' },
  },
  {
    title: 'the priority of a guardian is missing',
    html: [ana, tool(contacts(tr([...noraAll, '']) + tr([...vera, '2']), [...heads, 'Seq']))],
    pages: ['relationships'],
    says: { 'REL-SEQ': 'review 0' },
  },
  {
    title: 'the e-mail is masked',
    html: [ana, tool(contacts(tr([...noraAll, '••••••']) + tr([...vera, '']), [...heads, 'E-mail Address']))],
    pages: ['relationships'],
    says: { 'REL-EMAIL': noFault },
  },
  {
    title: 'the e-mail says None on file',
    html: [ana, tool(contacts(tr([...noraAll, 'None on file']) + tr([...vera, '']), [...heads, 'Email']))],
    pages: ['relationships'],
    says: { 'REL-EMAIL': noTick },
  },
  {
    title: 'a step-mother with all boxes, a mother with none',
    html: [
      ana,
      tool(
        contacts(
          tr(noraAll.with(1, 'Stepmother')) + tr(noraAll.with(0, name('Sample, Ida')).with(2, off).with(4, off)),
        ),
      ),
    ],
    pages: ['relationships'],
    says: { 'REL-GUARDIAN': 'review 1', 'REL-PORTAL': 'meets', 'REL-NONE': 'meets' },
  },
  {
    title: 'Portal without Guardian',
    html: [ana, tool(contacts(tr(noraAll) + tr(vera.with(4, on))))],
    pages: ['relationships'],
    says: { 'REL-ACCESS': 'review 1', 'REL-PORTAL': 'meets' },
  },
  {
    title: 'the page of a mother: her children are the rows',
    html: [
      {
        ...ana,
        body: ana.body.replace('Practice, Ana M', 'Practice, Nora').replace('<li>914001</li><li>Grade: 09</li>', ''),
      },
      {
        ...tool(contacts(tr([name('Practice, Ana M'), 'Daughter', off, off, off, off]))),
        url: '/campus/sis/campus-tools/relationships?personID=914010',
      },
    ],
    pages: ['relationships'],
    says: { 'REL-NONE': noFault, 'REL-GUARDIAN': noFault },
  },
];
