import { useEffect, useState } from 'preact/hooks';

/** Draws again when a moment has come, such as the end of a pause. @param at ms since the epoch, or null for never */
export function useRedrawAt(at: number | null): void {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (at === null || at <= Date.now()) return;
    const timer = setTimeout(() => redraw((count) => count + 1), at - Date.now());
    return () => clearTimeout(timer);
  }, [at]);
}
