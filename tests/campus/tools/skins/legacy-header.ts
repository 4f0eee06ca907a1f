import { esc, legacyDocument } from '../../html.ts';
import { actionBar } from '../../skins/legacy-header.ts';
import type { PracticeTool } from '../types.ts';

type Person = NonNullable<PracticeTool['person']>;

/** Classic's line below the name; an adult has neither grade nor number. */
function personLine({ grade, studentNumber, birthDate, gender }: Person): string {
  const parts = [
    grade === null ? '' : `Grade: ${esc(grade)}`,
    studentNumber === null ? '' : `#${esc(studentNumber)}`,
    birthDate && `DOB: ${esc(birthDate)}`,
    `Gender: ${gender}`,
  ];
  return parts.filter(Boolean).join('&nbsp; ');
}

const around = ['Summary', 'Enrollments', 'Schedule', 'Flags'];

/** Tabs, the tool's own in front. */
const tabs = (tool: string): string =>
  [...around.filter((tab) => tab !== tool), tool]
    .map((tab) => `<td nowrap class="${tab === tool ? 'tabOn' : 'tabOff'}"><a href="#">${esc(tab)}</a></td>`)
    .join('');

function classicLines(person: Person, tool: string): string {
  return `<tr><td colspan="2" class="personInfo" nowrap>${personLine(person)}</td></tr>
<tr><td colspan="2" class="personFlags" id="flagsDiv" height="20"></td></tr>
<tr><td colspan="2"><table cellpadding="0" cellspacing="0" border="0" class="tabs"><tr>${tabs(tool)}</tr></table></td></tr>`;
}

/** The frame above the tool: the person's name, or the tool's for one that is about nobody, and the action bar. */
export function toolHeader({ id, tool, person }: PracticeTool, look: string): string {
  const classic = look === 'cl' && person !== null;
  const load = classic ? ` onload="loadFlags('${person.personID}&amp;practice=${id}')"` : '';
  const below = classic
    ? classicLines(person, tool)
    : `<tr><td colspan="2" class="toolName">${person === null ? '&nbsp;' : esc(tool)}</td></tr>`;
  return legacyDocument(
    'header (Practice)',
    'legacy.css',
    'legacy-header.js',
    `<body class="header"${load} bgcolor="#ffffff">
<table width="100%" cellpadding="0" cellspacing="0" border="0" class="${classic ? 'classicHeader' : 'newHeader'}">
<tr><td class="topBar" valign="top"><h1>${esc(person?.name ?? tool)}</h1></td><td align="right" class="practiceMark" nowrap>Practice</td></tr>
${below}
${actionBar}</table>
</body>`,
  );
}
