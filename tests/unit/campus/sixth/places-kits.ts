import { noFault, noTick, type Says } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { off, on, table } from '../unseen/draw.ts';
import { captioned, cards, failed, img, legacy, material, prime, said, turned } from './draw.ts';

const url = '/campus/sis/campus-tools/household-information?householdID=7101';
const tabs =
  '<h1>Household Information</h1><h2>Practice Household</h2><div role="tablist"><button role="tab" aria-selected="false">Members</button><button role="tab" aria-selected="true">Addresses</button></div>';
const heads = ['Address', 'Start Date', 'End Date', 'Mailing', 'Physical', 'Secondary', 'Private'];
const alder = ['12 Alder St, Atlanta, GA 30303', '08/01/2020', '', on, on, off, off];
const page = (title: string, body: string, says: Says): Judged => ({
  title,
  html: `${tabs}${body}`,
  url,
  pages: ['household-addresses'],
  says,
});
const well = { 'HH-ADDRESS': 'meets', 'HH-MAIL': 'meets' };
const neither = { 'HH-ADDRESS': noTick, 'HH-MAIL': noTick };
const mail = (text: string) => page(`Mailing: ${text}`, table(heads, [alder.with(3, text)]), { 'HH-MAIL': noTick });
const bare = [alder.with(3, off).with(4, off)];

/** Addresses of a household. */
export const placesKits: Judged[] = [
  page('Material: all well', material(heads, [alder]), well),
  page('PrimeNG: all well', prime(heads, [alder]), well),
  page('legacy: all well, pictures', legacy(heads, [alder.with(3, img('Checked')).with(4, img('Checked'))]), well),
  page('cards: no mail', cards(heads, [alder.with(3, 'No').with(4, 'Yes')]), { 'HH-MAIL': said }),
  page('turned around: no mail', turned(heads, [alder.with(3, off)]), { 'HH-MAIL': noTick }),
  ...['Undeliverable', 'Do not mail', 'Opted out', 'Paperless', 'Pending verification', 'No (hold)', 'Bad address'].map(
    mail,
  ),
  page(
    'Mailing Address as column, another address in it',
    table(heads.with(3, 'Mailing Address'), [alder.with(3, 'PO Box 12, Atlanta, GA 30303')]),
    { 'HH-ADDRESS': noFault },
  ),
  page(
    'an address of another household',
    table(heads, bare) + captioned('Addresses of Sample Household', heads, [alder]),
    neither,
  ),
  page(
    'an earlier address in a list of its own',
    table(heads, bare) + captioned('Previous Addresses', heads, [alder]),
    neither,
  ),
  page(
    'suggested addresses (USPS)',
    `${table(heads, bare)}<h3>Suggested Addresses</h3>${table(heads, [alder])}`,
    neither,
  ),
  page('the address reads Homeless', table(heads, [alder.with(0, 'Unknown')]), { 'HH-ADDRESS': noTick }),
  page('the address reads Address Not Found', table(heads, [alder.with(0, 'Address not found')]), {
    'HH-ADDRESS': noTick,
  }),
  page('the address is private', table(heads, [alder.with(0, 'Confidential').with(6, on)]), { 'HH-ADDRESS': noFault }),
  page('no address is found', `${table(heads, [])}<p>No addresses found for this household.</p>`, {
    'HH-ADDRESS': failed,
  }),
  page(
    'in Spanish, all well',
    table(
      ['Dirección', 'Fecha de inicio', 'Fecha de fin', 'Correo', 'Física', 'Secundaria', 'Privada'],
      [alder.with(3, 'Sí').with(4, 'Sí')],
    ),
    { 'HH-ADDRESS': noFault, 'HH-MAIL': noFault },
  ),
  page(
    'in Spanish, no mail',
    table(
      ['Dirección', 'Fecha de inicio', 'Fecha de fin', 'Correspondencia', 'Física', 'Secundaria', 'Privada'],
      [alder.with(3, 'No').with(4, 'Sí')],
    ),
    { 'HH-MAIL': noTick },
  ),
];
