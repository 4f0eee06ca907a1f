import { useState } from 'preact/hooks';
import { markFrom } from '../../lib/support/mark.ts';

const fresh = () => markFrom(crypto.getRandomValues(new Uint8Array(8)));

/** The mark of the ticket being written; a ticket that was sent leaves it behind, and the next one has its own. */
export function useMark(): { now: string; renew(): void } {
  const [now, set] = useState(fresh);
  return { now, renew: () => set(fresh()) };
}
