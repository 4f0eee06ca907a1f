import { esc } from '../../html.ts';
import type { Cell } from '../types.ts';

type Link = Extract<Cell, { link: string }>;

function target({ personID, householdID, applicationNumber }: Link): string {
  if (householdID !== undefined) return `/campus/sis/tools-core/household-information?householdID=${householdID}`;
  if (applicationNumber !== undefined)
    return `/campus/sis/tools-core/application-processing?applicationID=${applicationNumber}`;
  return personID === undefined ? '#' : `/campus/sis/tools-core/demographics?personID=${personID}`;
}

const on = (attribute: string, set: boolean | undefined): string => (set ? ` ${attribute}` : '');

/** A tick box: an input, or the span that Kendo draws in its place. */
function box({ box: ticked, disabled }: Extract<Cell, { box: boolean }>, id: string, drawn: boolean): string {
  const look = 'k-checkbox k-checkbox-md k-rounded-md';
  return drawn
    ? `<span role="checkbox" id="${id}" tabindex="0" class="${look}${ticked ? ' k-checked' : ''}" aria-checked="${ticked}"${disabled ? ' aria-disabled="true"' : ''}></span>`
    : `<input type="checkbox" id="${id}" class="${look}"${on('checked', ticked)}${on('disabled', disabled)}>`;
}

/** The list's button is not named: a name of its own would be read as part of the value. */
const list = (chosen: string, id: string): string =>
  `<kendo-dropdownlist id="${id}" class="k-dropdownlist k-picker k-picker-md" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false"><span class="k-input-inner"><span class="k-input-value-text">${esc(chosen)}</span></span><button type="button" class="k-input-button k-icon-button" tabindex="-1" aria-label="Select">▾</button></kendo-dropdownlist>`;

const picture = (name: string | null): string =>
  `<ic-icon class="ic-icon"${name === null ? '' : ` role="img" aria-label="${esc(name)}" title="${esc(name)}"`}><svg aria-hidden="true" width="16" height="16"><circle cx="8" cy="8" r="6" fill="currentColor"></circle></svg></ic-icon>`;

/**
 * One value as Kendo and Angular draw it.
 * @param drawn a tick box is a span with a role instead of an input
 */
export function kendoCell(cell: Cell, id: string, drawn: boolean): string {
  if (typeof cell === 'string') return esc(cell);
  if ('box' in cell) return box(cell, id, drawn);
  if ('link' in cell) return `<a href="${esc(target(cell))}" target="_top" class="link">${esc(cell.link)}</a>`;
  if ('icon' in cell) return picture(cell.name);
  if ('input' in cell)
    return `<kendo-textbox class="k-input k-textbox"><input id="${id}" type="text" class="k-input-inner" autocomplete="off" value="${esc(cell.input)}"></kendo-textbox>`;
  if ('choose' in cell) return list(cell.choose, id);
  const after = cell.after === undefined ? '' : `<span class="ng-star-inserted">${esc(cell.after)}</span> `;
  return `${after}<button type="button" class="k-button k-button-sm">${esc(cell.press)}</button>`;
}
