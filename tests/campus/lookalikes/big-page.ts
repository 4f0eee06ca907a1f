import { legacyDocument } from '../html.ts';
import { madeUpName } from '../scenarios/made-up-name.ts';
import type { Lookalike } from './types.ts';

const ROWS = 2_500;
const PERIODS = 9;

const line = (index: number): string =>
  `<tr><td>${index + 1}</td>${Array.from(
    { length: PERIODS },
    (_, period) => `<td><input type="checkbox" name="p${period}_${index}"></td>`,
  ).join('')}</tr>`;

/** A master schedule of more than 50,000 elements (2,500 rows of 21 elements): large, and no Relationships page. */
export const bigPage: Lookalike = {
  id: 'big-page',
  title: 'A page of 50,000 elements',
  path: '/campus/scheduling/masterSchedule/masterSchedule.xsl?x=scheduling.MasterSchedule-getGrid&toolCode=scheduling.MasterSchedule',
  pages: {
    '/campus/scheduling/masterSchedule/masterSchedule.xsl': () =>
      legacyDocument(
        'Master schedule',
        'legacy.css',
        null,
        `<body class="pad"><b>Master schedule (Practice), teacher ${madeUpName(1)}</b><table class="plain" cellspacing="0">
<tr><td>Section</td>${Array.from({ length: PERIODS }, (_, period) => `<td>Period ${period + 1}</td>`).join('')}</tr>
${Array.from({ length: ROWS + 1 }, (_, index) => line(index)).join('\n')}</table></body>`,
      ),
  },
};
