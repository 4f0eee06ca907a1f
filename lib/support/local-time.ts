const two = (value: number): string => String(Math.abs(Math.trunc(value))).padStart(2, '0');

/** Day and time as the clock here shows them: "2026-08-31 14:05"; an unreadable time is "?". */
export function localTime(time: Date): string {
  if (Number.isNaN(time.getTime())) return '?';
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** How far the clock here is from UTC at that time, "UTC-05:00": somebody elsewhere reads it too. */
export function zoneAt(time: Date): string {
  const ahead = -time.getTimezoneOffset();
  return `UTC${ahead < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
}
