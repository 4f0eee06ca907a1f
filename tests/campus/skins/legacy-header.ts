import { esc, legacyDocument } from '../html.ts';
import type { Scenario } from '../types.ts';

const tabs = [
  'Summary',
  'Enrollments',
  'Schedule',
  'Attendance',
  'Flags',
  'Relationships',
  'Households',
  'Demographics',
];

const strip = tabs
  .map((tab) => `<td nowrap class="${tab === 'Relationships' ? 'tabOn' : 'tabOff'}"><a href="#">${tab}</a></td>`)
  .join('');

/** Classic prints the student's line and flags here; in the New Look they stand in the title bar of the top document. */
function classicLines({ student }: Scenario): string {
  return `<tr><td colspan="2" class="personInfo" nowrap>Grade: ${esc(student.grade)}&nbsp; #${esc(student.studentNumber)}&nbsp; DOB: ${esc(student.birthDate)}&nbsp; Gender: ${student.gender}</td></tr>
<tr><td colspan="2" class="personFlags" id="flagsDiv" height="20"></td></tr>
<tr><td colspan="2"><table cellpadding="0" cellspacing="0" border="0" class="tabs"><tr>${strip}</tr></table></td></tr>`;
}

/** The action bar: Save is a link in the header's frame (campus-pages.md §2.2). */
export const actionBar = `<tr><td colspan="2"><div id="actionbarDiv"><table cellpadding="0" cellspacing="0" border="0"><tr>
<td nowrap><a href="javascript:save();" id="saveDiv" class="action"><img src="/campus/static/icon-save.svg" width="12" height="12" alt=""> Save</a></td>
<td nowrap><a href="javascript:newRow();" id="newDiv" class="action"><img src="/campus/static/icon-new.svg" width="12" height="12" alt=""> New</a></td>
<td nowrap><a href="javascript:removeRow();" id="deleteDiv" class="action"><img src="/campus/static/icon-delete.svg" width="12" height="12" alt=""> Delete</a></td>
</tr></table></div></td></tr>`;

/** The frame above the tool: the student's name and the action bar. Flags arrive by a later request (classic). */
export function legacyHeader(scenario: Scenario, look: string): string {
  const classic = look === 'cl';
  const start = classic ? ` onload="loadFlags('${scenario.student.personID}')"` : '';
  return legacyDocument(
    'header',
    'legacy.css',
    'legacy-header.js',
    `<body class="header"${start} bgcolor="#ffffff">
<table width="100%" cellpadding="0" cellspacing="0" border="0" class="${classic ? 'classicHeader' : 'newHeader'}">
<tr><td class="topBar" valign="top"><h1>${esc(scenario.student.name)}</h1></td><td align="right" class="practiceMark" nowrap>Practice</td></tr>
${classic ? classicLines(scenario) : '<tr><td colspan="2" class="toolName">Relationships</td></tr>'}
${actionBar}</table>
</body>`,
  );
}
