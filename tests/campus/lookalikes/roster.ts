import { legacyDocument } from '../html.ts';
import type { Lookalike } from './types.ts';

/** An attendance roster with a button that inserts 4,000 rows (8,000 inputs) at once; `insertRows(n)` does the same. */
export const roster: Lookalike = {
  id: 'roster',
  title: 'A page that inserts 4,000 rows at once',
  path: '/campus/attendance/roster/roster.xsl?x=attendance.Roster-getRoster&toolCode=attendance.Roster',
  pages: {
    '/campus/attendance/roster/roster.xsl': () =>
      legacyDocument(
        'Attendance roster',
        'legacy.css',
        'roster.js',
        `<body class="pad"><b>Attendance roster (Practice)</b>
<p><input type="button" id="loadAll" value="Load all" onclick="insertRows(4000)"> <span id="count"></span></p>
<table class="plain" cellspacing="0" id="roster"><tr><td>Student</td><td>Absent</td><td>Comments</td></tr></table></body>`,
      ),
  },
};
