import { expect, it } from 'vitest';
import { offLine } from '../../../lib/support/off-line.ts';

const at = (minutes: number) => Object.assign(new Date(2026, 10, 26, 14, 5), { getTimezoneOffset: () => minutes });

it.each([
  [300, 'UTC-05:00'],
  [0, 'UTC+00:00'],
  [-330, 'UTC+05:30'],
  [210, 'UTC-03:30'],
])('the line for the vendor names version, day, time and zone (%s)', (minutes, zone) => {
  expect(offLine('1.2.3', at(minutes))).toBe(
    `The overlay Campus Lens 1.2.3 was off when this was seen (2026-11-26 14:05, ${zone}).`,
  );
});
