import type { Texts } from '../../panel/texts.ts';

/** An ISO time as day and time of day where the reader is. */
export function when(iso: string, { day, time }: Texts): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return `${day(local)}, ${time(iso)}`;
}
