const two = (number: number) => String(number).padStart(2, '0');

/** The ISO day of a moment on this device's calendar. @param at ms since the epoch */
export function localDay(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
