import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Watch } from './services.ts';

interface Watching<T> {
  of: string | number | null;
  told: { value: T } | null;
  stop: (() => void) | undefined;
}

/**
 * The newest value of something watched; undefined until it has told. What is known already is there at the first drawing.
 * @param start starts telling; null: there is nothing to watch
 * @param of what it belongs to; when that changes the old value is forgotten, so no value is shown for another tab
 */
export function useWatched<T>(start: Watch<T> | null, of: string | number | null): T | undefined {
  const [, redraw] = useState(0);
  const watching = useRef<Watching<T> | null>(null);
  if (watching.current === null || watching.current.of !== of) {
    watching.current?.stop?.();
    const mine: Watching<T> = { of, told: null, stop: undefined };
    watching.current = mine;
    let drawing = true;
    mine.stop = start?.((value) => {
      if (watching.current !== mine) return;
      mine.told = { value };
      if (!drawing) redraw((count) => count + 1);
    });
    drawing = false;
  }
  useLayoutEffect(
    () => () => {
      watching.current?.stop?.();
      watching.current = null;
    },
    [],
  );
  return watching.current.told?.value;
}
