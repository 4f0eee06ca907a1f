import { type ReplyClock, replyClock } from '../../../lib/district/clock-schema.ts';

const hours = [{ from: '08:00', to: '16:00' }];

/** Monday to Friday, 08:00 to 16:00 in New York, as a profile would write it. */
export const office = {
  timeZone: 'America/New_York',
  open: { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours },
};

export const clockOf = (change: object = {}): ReplyClock => replyClock.parse({ ...office, ...change });
