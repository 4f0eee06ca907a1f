import { latePolicyAnswered } from '../../lib/district/managed.ts';
import { refreshUrlWhenDue } from '../../lib/district/url-source.ts';
import { browser } from '../../lib/messages/browser.ts';

const ALARM = 'profile-url';
/** Often enough that a laptop that is closed at night looks once a day; whether a day has passed is asked each time. */
const LOOK_EVERY_MINUTES = 60;

/** Looks at the district's web address once a day, at the start of the browser, and when a policy sets another one. */
export function watchProfileUrl(): void {
  const look = () => refreshUrlWhenDue(Date.now());
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM) await look();
  });
  browser.storage.onChanged.addListener(async (changes, area) => {
    if (area === 'managed' && 'profileUrl' in changes) await look();
  });
  // An alarm that is created again starts its hour again: a worker that wakes often would never hear it.
  void browser.alarms.get(ALARM).then((alarm) => {
    if (!alarm) return browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: LOOK_EVERY_MINUTES });
  });
  void latePolicyAnswered().then((late) => (late ? look() : undefined));
}
