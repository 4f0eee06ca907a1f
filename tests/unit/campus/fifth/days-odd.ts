import { noFault, noTick } from '../fresh/draw.ts';
import { base, noraAll, people, rels, vera } from './draw.ts';

const heads = [...base, 'Start Date', 'End Date'];
const ends = (text: string, endDate: string) =>
  rels(
    `the only guardian ended: ${text}`,
    people(heads, [...noraAll, '08/01/2020', text], [...vera, '08/01/2020', '']),
    { 'REL-NONE': noTick, 'REL-ENDED': 'fails 0' },
    {
      facts: {
        relationships: [
          { endDate, active: false },
          { endDate: null, active: true },
        ],
      },
    },
  );
/** No end, in words or in a day that never comes. */
const goesOn = (text: string) =>
  rels(`the guardian goes on: ${text}`, people(heads, [...noraAll, '08/01/2020', text], [...vera, '08/01/2020', '']), {
    'REL-NONE': 'meets',
    'REL-ENDED': 'meets',
  });
/** One column tells from when to when. */
const span = (head: string, first: string, second: string, says: Record<string, string>) =>
  rels(`${head}: ${first}`, people([...base, head], [...noraAll, first], [...vera, second]), says);
/** The heads of the two days are other words. */
const named = (start: string, end: string) =>
  rels(
    `days under ${start} and ${end}`,
    people([...base, start, end], [...noraAll, '08/01/2020', '06/30/2024'], [...vera, '08/01/2020', '']),
    { 'REL-NONE': noTick, 'REL-ENDED': 'fails 0' },
  );

/** Days of a relationship as other products print them. */
export const daysOdd = [
  ends('2025-11-25T00:00:00', '2025-11-25'),
  ends('11/25/2025 12:00 AM', '2025-11-25'),
  ends('11-25-2025', '2025-11-25'),
  ends('Tue 11/25/2025', '2025-11-25'),
  ends('Nov 25 2025', '2025-11-25'),
  ends('25-Nov-2025', '2025-11-25'),
  ends('11/25/25', '2025-11-25'),
  ends('2025/11/25', '2025-11-25'),
  ends('25.11.2025', '2025-11-25'),
  ends('<input type="text" value="11/25/2025" class="datepicker">', '2025-11-25'),
  ends('11/25/2025 <a href="#"><img alt="Calendar" src="cal.gif"></a>', '2025-11-25'),
  ends('11/25/2025 (Moved out of state)', '2025-11-25'),
  goesOn('12/31/9999'),
  goesOn('Present'),
  goesOn('11/26/2026'),
  goesOn('11/27/2026'),
  goesOn('—'),
  goesOn('<input type="date" value="">'),
  goesOn('<input type="text" placeholder="MM/DD/YYYY" value="">'),
  goesOn('<input type="text" placeholder="month/day/year" value="month/day/year">'),
  span('Effective', '08/01/2020 - Present', '08/01/2020 - Present', { 'REL-NONE': 'meets', 'REL-ENDED': noFault }),
  span('Effective Dates', '08/01/2020 - 06/30/2024', '08/01/2020 -', { 'REL-NONE': noTick }),
  span('Active', 'No', 'Yes', { 'REL-NONE': noTick }),
  named('From', 'To'),
  named('Begin', 'Through'),
  named('Effective Date', 'Expiration Date'),
  named('Start', 'Stop'),
  named('Eff Dt', 'Exp Dt'),
  named('Desde', 'Hasta'),
  rels(
    'Modified Date and Created Date are no start and end',
    people(
      [...base, 'Created Date', 'Modified Date'],
      [...noraAll, '08/01/2020', '06/30/2024'],
      [...vera, '08/01/2020', ''],
    ),
    {
      'REL-NONE': 'meets',
      'REL-ENDED': noFault,
    },
  ),
  rels(
    'an end date of the mailing alone',
    people([...base, 'Mailing End Date'], [...noraAll, '06/30/2024'], [...vera, '']),
    { 'REL-ENDED': noFault },
  ),
  rels(
    'an end date of the portal alone',
    people([...base, 'Portal End Date'], [...noraAll, '06/30/2024'], [...vera, '']),
    { 'REL-NOPORTAL': noTick },
  ),
  rels(
    'the date of birth beside the start',
    people(
      [...base, 'Birth Date', 'Start Date'],
      [...noraAll, '06/30/1984', '08/01/2020'],
      [...vera, '06/30/1986', '08/01/2020'],
    ),
    { 'REL-NONE': 'meets', 'REL-ENDED': noFault },
  ),
  rels(
    'a start in the future for the only guardian, ISO',
    people([...base, 'Start Date'], [...noraAll, '2027-01-04'], [...vera, '2020-08-01']),
    { 'REL-NONE': noTick },
  ),
];
