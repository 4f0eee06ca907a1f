import type { Judged } from '../more-strangers/judged.ts';
import { bar, tool } from '../unseen/draw.ts';
import { link, noTick, page, plain, type Row } from './draw.ts';
import { kits } from './kits.ts';

const heads = ['Nombre', 'Parentesco', 'Tutor', 'Correo', 'Portal', 'Mensajero'];
const madre = (portal: string | boolean, guardian: string | boolean = true): Row => [
  link('Practice, Nora'),
  'Madre',
  guardian,
  true,
  portal,
  true,
];
const tia: Row = [link('Practice, Vera'), 'Tía', false, false, false, false];
const title = '<h2>Relaciones</h2>';

export const spanish: Judged[] = [
  page('spanish: the mother has all', plain([madre(true), tia], { heads }), {
    'REL-PORTAL': 'meets',
    'REL-NONE': 'meets',
  }),
  page('spanish: the mother has no Portal', plain([madre(false), tia], { heads }), { 'REL-PORTAL': 'fails 0' }),
  page(
    'spanish: words Sí and No',
    plain([madre('Sí', 'Sí'), [link('Practice, Vera'), 'Tía', 'No', 'No', 'No', 'No']], { heads }),
    { 'REL-PORTAL': 'meets' },
  ),
  page('spanish: Portal is refused', plain([madre('Denegado')], { heads }), { 'REL-PORTAL': noTick }),
  page('spanish: Portal waits', plain([madre('Sí (pendiente)')], { heads }), { 'REL-PORTAL': noTick }),
  page('spanish: no access', plain([madre('Sin acceso')], { heads }), { 'REL-PORTAL': noTick }),
  page(
    'spanish: full words of the headers',
    plain([madre(true)], {
      heads: ['Nombre', 'Relación', 'Tutor legal', 'Recibe correo', 'Acceso al portal', 'Mensajería'],
    }),
    { 'REL-PORTAL': 'meets', 'REL-NONE': 'meets' },
  ),
  page(
    'spanish: a column says who is without the portal',
    plain([madre(true)], { heads: ['Nombre', 'Parentesco', 'Tutor', 'Correo', 'Sin portal', 'Mensajero'] }),
    { 'REL-PORTAL': noTick },
  ),
  page(
    'spanish: a guardian who was',
    plain([madre(true), tia], { heads: ['Nombre', 'Parentesco', 'Tutor anterior', 'Correo', 'Portal', 'Mensajero'] }),
    { 'REL-NONE': noTick, 'REL-PORTAL': noTick },
  ),
  page(
    'spanish: an end date',
    plain([[link('Practice, Omar'), 'Padre', '01/08/2020', '02/03/2024', true, true]], {
      heads: ['Nombre', 'Parentesco', 'Fecha de inicio', 'Fecha de finalización', 'Tutor', 'Portal'],
    }),
    { 'REL-ENDED': 'fails 0', 'REL-NONE': noTick },
  ),
  page(
    'spanish: past ones stand under Anteriores',
    plain([[`${link('Practice, Omar')} <span class="badge">Finalizado</span>`, 'Padre', true, true, true, true]], {
      heads,
    }),
    { 'REL-NONE': noTick },
  ),
  page(
    'spanish: a badge of one who died',
    plain([[`${link('Practice, Omar')} <span class="badge">Fallecido</span>`, 'Padre', true, true, true, true]], {
      heads,
    }),
    { 'REL-NONE': noTick },
  ),
  ...Object.entries(kits).map(([kit, draw]) =>
    page(`spanish: the mother has no Portal, in ${kit}`, `${title}${draw(heads, [madre(false), tia])}`, {
      'REL-PORTAL': 'fails 0',
    }),
  ),
];

/** Headers of a student in other places: whose rows these are. */
const contacts = plain([madre(true), tia]);
export const heads7: Judged[] = [
  {
    title: 'head: a number with a hash in a heading',
    html: [
      {
        url: '/campus/sis/campus-tools/relationships',
        title: 'Infinite Campus',
        body: '<main><h1>Practice, Ana M <small>#914001 | Grade 09</small></h1><iframe id="main-workspace" title="workspace"></iframe></main>',
      },
      tool(contacts),
    ],
    pages: ['relationships'],
    says: { 'REL-PORTAL': 'meets' },
  },
  {
    title: 'head: the list is of one, the bar of another',
    html: [
      bar('Practice, Ana M', '914001'),
      {
        url: '/campus/sis/campus-tools/relationships?personID=914077',
        body: `<div class="topBar"><h1>Practice, Ben</h1></div>${contacts}`,
      },
    ],
    pages: ['relationships'],
    says: { 'REL-CUSTODY': noTick },
  },
  { title: 'head: no header at all', html: contacts, pages: ['relationships'], says: { 'REL-CUSTODY': noTick } },
];
