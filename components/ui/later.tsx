import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What stands below everything that is needed at once: it is drawn after the first picture, and moves nothing of it. */
export function Later({ children }: { children: ComponentChildren }) {
  const [now, setNow] = useState(false);
  useEffect(() => setNow(true), []);
  return now ? children : null;
}
