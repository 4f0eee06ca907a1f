import { esc } from '../../html.ts';
import type { Cell } from '../types.ts';

type Link = Extract<Cell, { link: string }>;

function call({ personID, householdID, applicationNumber }: Link): string {
  if (householdID !== undefined) return `openHousehold(${householdID})`;
  if (applicationNumber !== undefined) return `openApplication('${applicationNumber}')`;
  return personID === undefined ? 'act()' : `openPerson(${personID})`;
}

function list(chosen: string, from: string[], id: string): string {
  const options = [...new Set([chosen, ...from])].map(
    (option) => `<option${option === chosen ? ' selected' : ''}>${esc(option)}</option>`,
  );
  return `<select id="${id}" name="${id}">${options.join('')}</select>`;
}

/** One value as the old tools draw it: links that call a function, native controls with ids, pictures with titles. */
export function legacyCell(cell: Cell, id: string): string {
  if (typeof cell === 'string') return cell === '' ? '&nbsp;' : esc(cell);
  if ('box' in cell)
    return `<input type="checkbox" id="${id}" name="${id}" value="1"${cell.box ? ' checked' : ''}${cell.disabled ? ' disabled' : ''}>`;
  if ('link' in cell) return `<a href="javascript:${esc(call(cell))};">${esc(cell.link)}</a>`;
  if ('icon' in cell)
    return `<img src="/campus/static/icon-page.svg" width="14" height="14" alt=""${cell.name === null ? '' : ` title="${esc(cell.name)}"`}>`;
  if ('input' in cell) return `<input type="text" id="${id}" name="${id}" size="24" value="${esc(cell.input)}">`;
  if ('choose' in cell) return list(cell.choose, cell.from, id);
  const after = cell.after === undefined ? '' : `${esc(cell.after)}&nbsp;`;
  return `${after}<a href="javascript:act();" class="action">${esc(cell.press)}</a>`;
}
