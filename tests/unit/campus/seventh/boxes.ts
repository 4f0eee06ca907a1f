import type { Judged } from '../more-strangers/judged.ts';
import { columns, link, noTick, open, page, plain, type Row, well } from './draw.ts';

/** A list whose boxes are drawn so. The mother has all, the aunt has none. */
const drawn = (title: string, on: string, off: string, says = well, { shut = off } = {}): Judged[] => [
  page(
    title,
    plain([
      [link('Practice, Nora'), 'Mother', on, on, on, on],
      [link('Practice, Vera'), 'Aunt', off, off, off, off],
    ]),
    says,
  ),
  page(
    `${title}, and the mother has no Portal`,
    plain([
      [link('Practice, Nora'), 'Mother', on, on, shut, on],
      [link('Practice, Vera'), 'Aunt', off, off, off, off],
    ]),
    says === well ? { 'REL-PORTAL': 'fails 0', 'REL-NONE': 'meets' } : { ...says },
  ),
];

const segment = (yes: boolean) =>
  `<div role="group" class="btn-group"><button type="button" aria-pressed="${yes}" class="btn">Yes</button><button type="button" aria-pressed="${!yes}" class="btn">No</button></div>`;
const radios = (yes: boolean) =>
  `<span role="radiogroup"><label><input type="radio" ${yes ? 'checked' : ''}>Yes</label><label><input type="radio" ${yes ? '' : 'checked'}>No</label></span>`;
const choice = (yes: boolean) =>
  `<select><option value="1" ${yes ? 'selected' : ''}>Yes</option><option value="0" ${yes ? '' : 'selected'}>No</option></select>`;

const told = [
  ...drawn(
    'switches that say their state by role',
    '<button role="switch" aria-checked="true" class="mdc-switch"></button>',
    '<button role="switch" aria-checked="false" class="mdc-switch"></button>',
  ),
  ...drawn('two buttons, of which one is pressed', segment(true), segment(false)),
  ...drawn('radio buttons of yes and no', radios(true), radios(false)),
  ...drawn('a choice of yes and no', choice(true), choice(false)),
  ...drawn(
    'icons whose titles say yes and no',
    '<i class="fa fa-check" title="Yes"></i>',
    '<i class="fa fa-times" title="No"></i>',
  ),
  ...drawn(
    'dots with names',
    '<span class="dot" role="img" aria-label="On"></span>',
    '<span class="dot" role="img" aria-label="Off"></span>',
  ),
  ...drawn(
    'icons that are silent, with words for screen readers',
    '<i class="fa-solid fa-check" aria-hidden="true"></i><span class="sr-only">Yes</span>',
    '<i class="fa-solid fa-xmark" aria-hidden="true"></i><span class="sr-only">No</span>',
  ),
  ...drawn('signs of tick and cross', '✔', '✘'),
  ...drawn('letters Y and N', 'Y', 'N'),
  ...drawn('an image with a name', '<img src="x.png" alt="checked">', '<img src="x.png" alt="not checked">'),
  ...drawn(
    'a drawing with a title',
    '<svg role="img"><title>Checked</title><path></path></svg>',
    '<svg role="img"><title>Unchecked</title><path></path></svg>',
  ),
];

/** Boxes of which one cannot be sure: nothing may be said to be well, and nobody at fault. */
const unsure = { 'REL-PORTAL': open, 'REL-NONE': open };
const colour = (one: string) => `<span class="status-dot" style="background:${one}"></span>`;
const mother = (guardian: string, portal: string): Row => [link('Practice, Nora'), 'Mother', guardian, '', portal, ''];
const one = (title: string, guardian: string, portal: string, says = {}) =>
  page(title, plain([mother(guardian, portal)]), { 'REL-PORTAL': noTick, ...says });
const on = '<input type="checkbox" checked>';

const untold: Judged[] = [
  ...drawn('dots of a colour and no name', colour('green'), colour('grey'), unsure),
  one('Portal is half ticked', on, '<span role="checkbox" aria-checked="mixed"></span>'),
  one('Portal is a spinner', on, '<span class="spinner" role="status" aria-label="Loading"></span>'),
  one('Portal is asked for', on, '<span class="badge">Requested</span>'),
  one('Portal is pending', on, '<span>Yes (pending approval)</span>'),
  one('Portal was taken away', on, '<span>Yes - revoked 10/12/2026</span>'),
  one('Portal is a struck yes', on, '<s>Yes</s>'),
  one('Portal is yes until a day that is gone', on, 'Yes, until 01/05/2026'),
  one('Portal is a button that would give it', on, '<button type="button">Enable</button>'),
  one('Portal is a link that would take it', on, '<a href="#">Disable</a>'),
  one('Portal says eligible', on, 'Eligible'),
  one('Portal says invited', on, '<span class="chip">Invited</span>'),
  one('Portal is an empty image', on, '<img src="/campus/images/check.gif" alt="">'),
  one('Portal says not applicable', on, 'N/A'),
  one('Portal is a date', on, '11/02/2026'),
  one('Guardian is a question', 'Yes?', on, { 'REL-NONE': noTick }),
  one('Guardian is of one day a week', 'Weekends only', on, { 'REL-NONE': noTick }),
  one('Guardian was so', 'Former', on, { 'REL-NONE': noTick }),
  one('Guardian is a tick that is gone on save', '<del><i title="Yes"></i></del>', on, { 'REL-NONE': noTick }),
  one('Portal is ticked, and its box says suspended', on, '<input type="checkbox" checked title="Suspended">'),
  one('Portal is ticked, and its box says pending', on, '<input type="checkbox" checked title="Pending review">'),
  one('Portal is ticked, and its box says half', on, '<input type="checkbox" checked aria-checked="mixed">'),
  one('Portal is a yes that was taken away', on, '<span title="Portal access removed 03/01/2026">Yes</span>'),
  one('Portal is a yes that is over', on, '<span title="Expired 03/01/2026">Yes</span>'),
  one('Portal is a tick that is called no', on, '<span class="faint" aria-label="No">✓</span>'),
  one('Portal says no access but its icon is a check', on, '<i class="fa fa-check" title="No access"></i>', {
    'REL-NONE': 'meets',
  }),
];

/** Headers that look like a box's and are another thing. */
const headed = (title: string, list: readonly string[], says = {}) =>
  page(title, plain([[link('Practice, Nora'), 'Mother', true, true, true, true]], { heads: list }), {
    'REL-PORTAL': noTick,
    ...says,
  });
const but = (at: number, head: string) => columns.map((each, index) => (index === at ? head : each));

const lookalike: Judged[] = [
  headed('the column is of a student portal', but(4, 'Student Portal')),
  headed('the column is of the portal last year', but(4, 'Portal (previous year)')),
  headed('the column says who may not use the portal', but(4, 'No Portal')),
  headed('the column says that the portal is blocked', but(4, 'Portal Blocked')),
  headed('the column is of portal invitations', but(4, 'Portal Invite Sent')),
  headed('the column is of the guardian’s employer', but(2, 'Guardian Employer'), { 'REL-NONE': noTick }),
  headed('the column says not guardian', but(2, 'Not Guardian'), { 'REL-NONE': noTick }),
  headed('the column is of the guardian as asked for', but(2, 'Proposed Guardian'), { 'REL-NONE': noTick }),
  headed('two columns are called Portal', but(5, 'Portal'), { 'REL-NONE': 'meets' }),
];

export const boxes: Judged[] = [...told, ...untold, ...lookalike];
