import { esc, legacyDocument } from '../html.ts';
import { scenarios } from '../scenarios/index.ts';
import { shellWithoutPerson } from '../skins/shell.ts';
import type { Lookalike } from './types.ts';

const results =
  '/campus/adhoc/dataViewer/reportResults.xsl?x=adhoc.Report-run&objRights=adhoc.reporting&toolCode=adhoc.reporting';

const cell = (text: string): string => `<td>${esc(text)}</td>`;
const state = (on: boolean): string => `<td align="center">${on ? 'X' : '&nbsp;'}</td>`;

const lines = (): string =>
  scenarios
    .flatMap(({ student, rows }) =>
      rows
        .slice(0, 6)
        .map(
          (row) =>
            `<tr>${cell(student.name)}${cell(student.studentNumber)}${cell(student.grade)}${cell(row.name)}${cell(row.relationship)}${state(row.guardian)}${state(row.portal)}${state(row.mailing)}${cell(row.email)}</tr>`,
        ),
    )
    .join('\n');

const labels = ['Student', 'Student Number', 'Grade', 'Name', 'Relationship', 'Guardian', 'Portal', 'Mailing', 'Email'];

/** An ad hoc report over many students that prints the same columns. */
export const adHocReport: Lookalike = {
  id: 'ad-hoc-report',
  title: 'Ad hoc report: guardians and portal',
  path: '/campus/sis/campus-tools/ad-hoc-reporting?appName=practice',
  pages: {
    '/campus/sis/campus-tools/ad-hoc-reporting': () => shellWithoutPerson('Data Viewer', results),
    '/campus/adhoc/dataViewer/reportResults.xsl': () =>
      legacyDocument(
        'Report results',
        'legacy.css',
        null,
        `<body class="pad"><b>Ad hoc report: Guardians and Portal, all students (Practice)</b><br><br>
<table class="plain" cellspacing="0"><tr class="gridHeader">${labels.map(cell).join('')}</tr>
${lines()}</table></body>`,
      ),
  },
};
