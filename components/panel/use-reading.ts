import { useEffect, useRef, useState } from 'preact/hooks';
import type { Services } from './services.ts';

/**
 * Reads a Campus page that has no report yet, once a tab, and on request.
 * @param missing the tab shows Campus, is not paused, and its report is known to be missing
 * @returns whether reading is under way, and a way to read again that tells whether it worked
 */
export function useReading(services: Services, tabId: number | null, missing: boolean) {
  const [running, setRunning] = useState(0);
  const asked = useRef(new Set<number>());
  const read = async (): Promise<boolean> => {
    if (tabId === null) return false;
    setRunning((count) => count + 1);
    try {
      await services.refresh(tabId);
      return true;
    } catch {
      return false;
    } finally {
      setRunning((count) => count - 1);
    }
  };
  const first = missing && tabId !== null && !asked.current.has(tabId);
  useEffect(() => {
    if (!first || tabId === null) return;
    asked.current.add(tabId);
    void read();
  }, [first, tabId]);
  return { reading: running > 0 || first, read };
}
