import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabReport } from '../../lib/report/schema.ts';
import type { PanelRequest } from '../../lib/storage/panel-request.ts';
import { keyOfRequest } from '../help/picked.ts';
import type { DraftState } from '../help/use-draft.ts';
import type { Services } from './services.ts';
import { useWatched } from './use-watched.ts';

/** A request older than this was for a panel that never opened; the person has moved on. */
const freshFor = 2 * 60 * 1000;

/**
 * The ways into the ticket: the button at the top, a finding's "Ask for help", and a card in the page.
 * @returns `asked`: the row whose person a card in the page asked about
 * @param heading the ticket's heading; the focus goes there, once it is on the screen
 */
export function useAsk(
  services: Services,
  tabId: number | null,
  report: TabReport | null,
  draft: DraftState,
  heading: RefObject<HTMLHeadingElement | null>,
) {
  const request = useWatched<PanelRequest | null>(
    tabId === null ? null : (tell) => services.watchRequest(tabId, tell),
    tabId,
  );
  const [asked, setAsked] = useState<{ row: number | null } | null>(null);
  const wanted = useRef(false);
  const goThere = () => {
    wanted.current = heading.current === null;
    // The heading at the top edge: the whole ticket is then in view.
    heading.current?.scrollIntoView?.({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  };
  const about = (key: string) => {
    draft.change({ picked: [...new Set([...(draft.choice.picked ?? []), key])] });
    goThere();
  };
  useEffect(() => {
    if (wanted.current && heading.current !== null) goThere();
  });
  const ready = draft.ready && report !== null;
  useEffect(() => {
    if (!request || !ready || tabId === null || report === null) return;
    void services.clearRequest(tabId);
    if (Date.now() - request.at > freshFor) return;
    if (request.why) {
      setAsked({ row: request.row });
      return;
    }
    const key = keyOfRequest(report.findings, request.check, request.row);
    if (key === null) goThere();
    else about(key);
  }, [request, ready]);
  return { open: goThere, about, asked };
}
