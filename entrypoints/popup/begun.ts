import type { Watch } from '../../components/panel/services.ts';

/**
 * Starts watching now, not when somebody first asks, so that the browser is at it while the page is still being built.
 * The first who watches takes it over and is told at once what has come so far; another one watches anew.
 * @param hear is told every value, whoever watches
 */
export function begun<T>(watch: Watch<T>, hear: (value: T) => void = () => undefined): Watch<T> {
  let newest: { value: T } | null = null;
  let taken: ((value: T) => void) | null = null;
  const stop = watch((value) => {
    newest = { value };
    hear(value);
    taken?.(value);
  });
  return (tell) => {
    if (taken !== null) return watch(tell);
    taken = tell;
    if (newest !== null) tell(newest.value);
    return stop;
  };
}
