import { useEffect, useState } from 'preact/hooks';
import type { ReplyClock } from '../../lib/district/clock-schema.ts';
import type { ExpectedReply } from '../../lib/support/reply-clock.ts';
import { whenIdle } from '../ui/when-idle.ts';

/**
 * When a reply may be expected; null where the district has set no hours, and until it is worked out. Reckoning with time
 * zones takes a large library: it is loaded when something is to be reckoned, after the page was drawn.
 * @param sent when the ticket was sent, or would be; of another minute of it the reply is worked out anew
 */
export function useReply(sent: Date, clock: ReplyClock | null): ExpectedReply | null {
  const [reply, setReply] = useState<ExpectedReply | null>(null);
  useEffect(() => {
    let current = true;
    const tell = (found: ExpectedReply | null) => {
      if (current) setReply(found);
    };
    if (clock === null) tell(null);
    const reckon = async (by: ReplyClock) =>
      tell((await import('../../lib/support/reply-clock.ts')).expectedReply(sent, by));
    const stop = clock === null ? null : whenIdle(() => void reckon(clock));
    return () => {
      current = false;
      stop?.();
    };
  }, [Math.floor(sent.getTime() / 60_000), clock]);
  return reply;
}
