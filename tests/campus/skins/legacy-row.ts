import { esc, usDate } from '../html.ts';
import { rowKey } from '../saving.ts';
import type { PracticeRow } from '../types.ts';
import type { BoxColumn } from './columns.ts';

const types = [
  ...['Mother', 'Father', 'Guardian', 'Stepmother', 'Stepfather', 'Grandmother', 'Grandfather', 'Aunt', 'Uncle'],
  ...['Brother', 'Sister', 'Family Friend', 'Emergency Contact', 'Self'],
];

function typeList(row: PracticeRow, key: number, long: boolean): string {
  const options = (long ? [row.relationship] : types)
    .map((type) => `<option value="${type}"${type === row.relationship ? ' selected' : ''}>${type}</option>`)
    .join('');
  return `<select name="relatedPairType_${key}" onchange="changed(${key})">${options}</select>`;
}

const box = (row: PracticeRow, { field }: BoxColumn, key: number): string =>
  `<td class="gridCell" align="center"><input type="checkbox" id="${field}_${key}" name="${field}_${key}" value="1"${
    row[field] ? ' checked' : ''
  } onclick="changed(${key})"></td>`;

const date = (name: string, iso: string, key: number, long: boolean): string =>
  long
    ? `<td class="gridCell" nowrap>${usDate(iso)}&nbsp;</td>`
    : `<td class="gridCell" nowrap><table cellpadding="0" cellspacing="0" border="0"><tr><td><input type="text" size="10" id="${name}_${key}" name="${name}_${key}" value="${usDate(iso)}" onchange="changed(${key})"></td><td><img src="/campus/static/icon-calendar.svg" width="14" height="14" alt="" onclick="pickDate('${name}_${key}')"></td></tr></table></td>`;

/**
 * One line of the legacy tool; ids end in the number of the related pair. A `long` list has short drop lists and dates
 * as text: otherwise the browser alone takes 40 s to lay 10,000 rows out, and the bench would measure that.
 */
export function legacyRow(row: PracticeRow, index: number, boxes: BoxColumn[], long: boolean): string {
  const key = rowKey(index);
  return `<tr class="${index % 2 ? 'gridRowAlt' : 'gridRow'}" id="relatedPair_${key}" onmouseover="lit(this,1)" onmouseout="lit(this,0)">
<td class="gridCell" id="mark_${key}">&nbsp;</td>
<td class="gridCell name"><a href="javascript:openPerson(${row.personID});" onclick="return leaveForm();">${esc(row.name)}</a></td>
<td class="gridCell">${typeList(row, key, long)}</td>
<td class="gridCell" align="center"><input type="text" size="2" maxlength="4" id="seq_${key}" name="seq_${key}" value="${row.seq ?? ''}" onchange="changed(${key})"></td>
${boxes.map((column) => box(row, column, key)).join('\n')}
${date('startDate', row.startDate, key, long)}
${date('endDate', row.endDate, key, long)}
<td class="gridCell" nowrap>${row.email === '' ? '&nbsp;' : esc(row.email)}</td>
</tr>`;
}
