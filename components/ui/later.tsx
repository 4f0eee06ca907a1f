import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from './when-idle.ts';

/** What stands below everything that is needed at once: it is drawn after the first picture, and moves nothing of it. */
export function Later({ children }: { children: ComponentChildren }) {
  const [now, setNow] = useState(false);
  useEffect(() => whenIdle(() => setNow(true)), []);
  return now ? children : null;
}
