import { useLayoutEffect, useState } from 'preact/hooks';
import type { Watch } from './services.ts';

/**
 * The newest value of something watched; undefined until it has told.
 * @param start starts telling; null: there is nothing to watch
 * @param of what it belongs to; when that changes the old value is forgotten, so no value is shown for another tab
 */
export function useWatched<T>(start: Watch<T> | null, of: string | number | null): T | undefined {
  const [told, setTold] = useState<{ of: typeof of; value: T } | null>(null);
  // Before the browser paints: what is known already is in the first picture.
  useLayoutEffect(() => start?.((value) => setTold({ of, value })), [of]);
  return told !== null && told.of === of ? told.value : undefined;
}
