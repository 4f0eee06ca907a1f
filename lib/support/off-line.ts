const two = (value: number): string => String(Math.abs(Math.trunc(value))).padStart(2, '0');

/** The time of day here, with how far it is from UTC: somebody elsewhere reads it too. */
function stamp(now: Date): string {
  const ahead = -now.getTimezoneOffset();
  const zone = `UTC${ahead < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}, ${zone}`;
}

/**
 * The line for the support of Campus' vendor, who asks whether an extension was at work. In English whatever the
 * interface speaks: they read it.
 * @param version of the extension
 */
export const offLine = (version: string, now: Date): string =>
  `The overlay Campus Lens ${version} was off when this was seen (${stamp(now)}).`;
