import type { Watch } from '../../components/panel/services.ts';

/**
 * Watches something once for the whole page, from now on. Everybody who watches is told at once how it is now, and then
 * every change.
 */
export function shared<T>(watch: Watch<T>): Watch<T> {
  let newest: { value: T } | null = null;
  const hearing = new Set<(value: T) => void>();
  watch((value) => {
    newest = { value };
    for (const one of [...hearing]) one(value);
  });
  return (tell) => {
    hearing.add(tell);
    if (newest !== null) tell(newest.value);
    return () => void hearing.delete(tell);
  };
}
