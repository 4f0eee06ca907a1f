import { noTick } from '../fresh/draw.ts';
import { base, noraAll, people, rels, vera } from './draw.ts';

const ends = (text: string, endDate: string) =>
  rels(
    `the only guardian ended: ${text}`,
    people([...base, 'Start Date', 'End Date'], [...noraAll, '08/01/2020', text], [...vera, '08/01/2020', '']),
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

/** Days as other products print them. */
export const endDays = [
  ends('Tue 11/25/2025', '2025-11-25'),
  ends('Tuesday, 11/25/2025', '2025-11-25'),
  ends('2025/11/25', '2025-11-25'),
];
