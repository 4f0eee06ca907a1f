import { esc, legacyDocument } from '../html.ts';
import { innerPath } from '../paths.ts';
import type { PracticeRow, Scenario } from '../types.ts';
import { shownBoxes } from './columns.ts';
import { legacyRow } from './legacy-row.ts';

const LONG = 500;

const head = (label: string): string => `<td class="gridHeader" valign="bottom" align="center">${label}</td>`;

function band(household: string, columns: number): string {
  const text = household === '' ? 'Non-Household Relationships' : `Household Relationships: ${household}`;
  return `<tr><td colspan="${columns}" class="gridBand">${esc(text)}</td></tr>`;
}

function table(scenario: Scenario, rows: PracticeRow[], classic: boolean): string {
  const boxes = shownBoxes(scenario, classic);
  const labels = [
    '&nbsp;',
    'Name',
    'Relationship',
    classic ? 'Seq' : 'Emergency<br>Priority',
    ...boxes.map(({ label }) => label),
    'Start<br>Date',
    'End<br>Date',
    'Email',
  ];
  let last: string | null = null;
  const lines = rows.map((row, index) => {
    const before = row.household === last ? '' : band(row.household, labels.length);
    last = row.household;
    return before + legacyRow(row, index, boxes, rows.length > LONG);
  });
  return `<table class="grid" cellpadding="2" cellspacing="0" border="0" id="relationshipsGrid">
<tr>${labels.map(head).join('')}</tr>
${lines.join('\n')}
</table>`;
}

/** The tool itself, in `frameWorkspaceDetail`: nested layout tables, header cells that are td, one form. */
export function legacyDetail(scenario: Scenario, rows: PracticeRow[], look: string): string {
  const { personID } = scenario.student;
  return legacyDocument(
    'Relationships',
    'legacy.css',
    'legacy-detail.js',
    `<body class="detail" onload="initPage()">
<form name="relationshipsForm" id="relationshipsForm" method="post" action="${esc(innerPath.detail(personID, look))}">
<input type="hidden" name="personID" value="${personID}">
<table width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="detailMargin" width="6">&nbsp;</td><td valign="top">
<table cellpadding="0" cellspacing="0" border="0" width="100%">
<tr><td class="detailHeader" colspan="2">Relationships Editor</td></tr>
<tr><td class="detailFormColumn" colspan="2">
${table(scenario, rows, look === 'cl')}
</td></tr>
<tr><td class="detailNote">New household relationships are established through the Census Wizard.</td><td align="right" class="detailNote" id="statusLine">${rows.length} relationships. Practice data.</td></tr>
</table>
</td></tr></table>
</form>
</body>`,
  );
}

/** The same tool the way some old pages arrive: an empty document that overwrites itself with document.open. */
export function rewritingDetail(): string {
  return legacyDocument(
    'Campus (Practice)',
    'legacy.css',
    'legacy-rewrite.js',
    `<body class="detail" onload="rewrite()"><p class="detailNote">Loading...</p></body>`,
  );
}
