import { describe, expect, it } from 'vitest';
import { findMaskable, findPrivate } from '../../../../lib/support/privacy/index.ts';

/** What is refused or left out stands between « and »; the finders see the text without these marks. */
const texts: Record<string, readonly string[]> = {
  ssn: [
    'The last 4 digits of the SSN on file are wrong, should be «4417» instead of «4471»',
    'SSN should be «4417», not «4471», per the card',
    'SSN last 4: Campus shows «4417», card shows «4471»',
    'last four on the card: «4417»; last four in Campus: «4471» (SSN)',
    'The parent said her last four were «4417» for the key request (SSN)',
    'The key request page asks for last four of SSN. She typed «4417» and it says not found.',
    'SSN last four digits (from the enrollment packet) «4417»',
    "The parent's social security number ends with «4417» but Campus wants «4471»",
    'stu# 0224871 ssn4 «4417»',
    'termina en «4417» el seguro social',
    'los 4 últimos del social: «4417»',
    'His SSN was typed as «512-34-88766» which has one digit too many',
    'SSN on his account is «512348876»',
    'SSN in Campus «512-34-8876» vs. card «512-34-8867»',
    'Su número de seguro social es «512-34-8876».',
    'we gave her a 999 number, «999-45-1234», last August',
    'pseudo-ssn ends in «1234»',
  ],
  'activation-key': [
    "dad's key: «a3bb189e-8bf9-3888-9912-ace4e6543002», mom's key: «f47ac10b-58cc-4372-a567-0e02b2c3d479»",
    'typed from the letter: «7C9E6679-7425-4ODE-944B-EO7FC1F9OAE7»',
    'key «7C9E6679-7425-40DE-944B-E07FC1F90AE» (one letter missing?)',
    'her guid starts with «F47AC10B-58CC-4372-A567-0E02»',
    'código de activación: «f47ac10b-58cc-4372-a567-0e02b2c3d479»',
  ],
  password: [
    'password she was given: «Tigers#1»',
    'passw: «Tigers#1»',
    'passwrod «Tigers#1»',
    'anatest / «Falcons24» are her credentials',
    'the password is his student ID, «100234567»',
    'passphrase: «correct horse battery staple»',
    'puse la contraseña «Tigre#1»',
    'we used «Tigers#1» as the password',
  ],
  'birth-date': [
    'DOB in the packet: «03-04-2015»; Campus: «04-03-2015»',
    'DOB «Mar-04-2015»',
    'DOB in Campus «03/04/2015» vs BC «03/05/2015»',
    'nació el «4 de marzo de 2015»',
  ],
  phone: ["mom's number «555-0134»", 'cell «404 5550134»', 'celular «(404)555-0134» de la mamá'],
  address: ['address is «1200 Broadway»', 'su dirección es «450 Avenida Ejemplo»', '«12 Martin L King Jr Dr SW»'],
};

const harmless = [
  'students without SSN: 1204',
  'PersonIDs 123456789, 123456788',
  'Tracking number 512348876 for the books',
  'asset tag 512348876, serial number 512348877, account number 512348878',
  'SSN is missing for student 100234567',
  'SSN report ran on 03/04/2026, ticket 4417',
  'Course 27.09910-003, section 045-12 and curso 27.0991000 have no teacher',
  'the last four of them are OK, GTID ends in 7890',
  'Password reset e-mail never arrives; La contraseña debe tener 8 caracteres',
  'passphrase: not known, forgotten by the parent',
  'AP/SIC are the log in contacts; DOB row 4; approved 08/03/2026',
  'primary key violation 4417, answer key for unit 4',
  'ZIP+4 30318-1234',
  'DOB correction form sent 03/04/2026',
  'my extension is 4417, room 204, REQ0004417',
];

describe('what people write', () => {
  const cases = Object.entries(texts).flatMap(([kind, all]) => all.map((marked) => ({ kind, marked })));
  it.each(cases)('$kind: $marked', ({ kind, marked }) => {
    const parts = marked.split(/[«»]/);
    const text = parts.join('');
    const hits = [...findPrivate(text), ...findMaskable(text, [])];
    expect(new Set(hits.map((hit) => hit.kind))).toEqual(new Set([kind]));
    const covered = (start: number, end: number) => hits.some((hit) => hit.start <= start && hit.end >= end);
    for (let part = 1; part < parts.length; part += 2) {
      const start = parts.slice(0, part).join('').length;
      expect(covered(start, start + (parts[part]?.length ?? 0)), parts[part]).toBe(true);
    }
  });

  it.each(harmless)('nothing: %s', (text) => {
    expect([...findPrivate(text), ...findMaskable(text, [])]).toEqual([]);
  });
});
