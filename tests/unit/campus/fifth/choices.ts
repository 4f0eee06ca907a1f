import { noFault, noTick } from '../fresh/draw.ts';
import { off, on } from '../unseen/draw.ts';
import { base, nora, noraAll, people, plainly, rels, states, vera } from './draw.ts';

const list = (text: string, value: string) =>
  `<select><option value="">-</option><option value="${value}" selected>${text}</option></select>`;
/** Portal of Nora is chosen from a list, and it is no plain yes. */
const noYes = (title: string, cell: string) =>
  rels(`Portal chosen: ${title}`, people(base, nora.with(3, cell), vera), {
    'REL-PORTAL': noTick,
    'REL-NOPORTAL': noTick,
  });
/** It is no plain no: nobody may be said to lack it. */
const noNo = (title: string, cell: string) =>
  rels(`Portal chosen: ${title}`, people(base, noraAll.with(3, cell), vera), {
    'REL-PORTAL': noFault,
    'REL-NOPORTAL': noFault,
  });
const radio = (name: string, labels: [string, string], chosen: 0 | 1) =>
  labels
    .map(
      (label, at) =>
        `<label><input type="radio" name="${name}" value="${at}"${at === chosen ? ' checked' : ''}> ${label}</label>`,
    )
    .join('');
const swit = (name: string, state: boolean) =>
  `<span role="switch" tabindex="0" aria-checked="${state}" aria-label="${name}"></span>`;
const toggle = (text: string) => `<button aria-pressed="true">${text}</button>`;

/** States that are chosen from lists, round buttons, switches and buttons. */
export const choices = [
  noYes('Blocked, of value 1', list('Blocked', '1')),
  noYes('Denied, of value Y', list('Denied', 'Y')),
  noYes('Revoked, of value true', list('Revoked', 'true')),
  noYes('Opted out, of value 1', list('Opted out', '1')),
  noYes('Pending, of value 1', list('Pending', '1')),
  noYes('No access, of value 1', list('No access', '1')),
  noYes('Student only, of value 1', list('Student only', '1')),
  noNo('Full access, of value 0', list('Full access', '0')),
  noNo('Read only, of value 0', list('Read only', '0')),
  noNo('Parent, of value 0', list('Parent', '0')),
  noYes('round buttons Allow and Block, Block', radio('a', ['Allow', 'Block'], 1)),
  noYes('round buttons Full and None, None', radio('a', ['Full', 'None'], 1)),
  noYes(
    'round buttons with values alone',
    '<input type="radio" name="a" value="1" aria-label="Blocked" checked><input type="radio" name="a" value="0" aria-label="Allowed">',
  ),
  noYes('a switch named Block portal, on', swit('Block portal', true)),
  noYes('a switch named Disable portal access, on', swit('Disable portal access', true)),
  noNo('a switch named Block portal, off', swit('Block portal', false)),
  noNo('a box labelled No portal access, empty', '<label><input type="checkbox"> No portal access</label>'),
  noYes(
    'a text beside a ticked box of the name No portal access',
    'Portal <input type="checkbox" checked aria-label="No portal access">',
  ),
  noYes('No beside a ticked box', '<input type="checkbox" checked aria-label="Portal"> No '),
  noNo('Yes beside an empty box', '<input type="checkbox" aria-label="Portal"> Yes '),
  rels(
    'No beside an empty box of the name Portal',
    people(base, nora.with(3, 'No <input type="checkbox" aria-label="Portal"> '), vera),
    plainly,
    states([true, false], [false, false]),
  ),
  noYes('a pressed button Block', toggle('Block')),
  noYes('a pressed button No access', toggle('No access')),
  noYes('a picture called No portal: yes', '<img src="x.gif" alt="No portal: yes">'),
  noYes('a picture called Portal blocked, checked', '<img src="x.gif" alt="Portal blocked: checked">'),
  noYes(
    'a word for the ear beside a tick: Blocked',
    '<span aria-hidden="true">✓</span><span class="sr-only">Blocked</span>',
  ),
  noYes('a tick whose title says Declined', '<span title="Declined by guardian">✓</span>'),
  noYes('a tick and the word revoked behind it', '✓ revoked'),
  noYes('Yes, and in brackets: revoked', 'Yes (revoked)'),
  rels(
    'lists of Yes and No with values 1 and 0',
    people(
      base,
      nora.with(2, list('Yes', '1')).with(3, list('No', '0')),
      vera.with(2, list('No', '0')).with(3, list('No', '0')),
    ),
    plainly,
    states([true, false], [false, false]),
  ),
  rels(
    'round buttons Yes and No',
    people(
      base,
      nora.with(2, radio('g', ['Yes', 'No'], 0)).with(3, radio('p', ['Yes', 'No'], 1)),
      vera.with(2, radio('h', ['Yes', 'No'], 1)).with(3, radio('q', ['Yes', 'No'], 1)),
    ),
    plainly,
    states([true, false], [false, false]),
  ),
  rels(
    'Nora by boxes, Vera by words',
    people(base, nora.with(2, on).with(3, off), vera.with(2, 'No').with(3, 'No')),
    plainly,
  ),
];
