import { useMemo } from 'preact/hooks';
import { SayContext, useStatus } from '../ui/status.ts';
import { Panel } from './panel.tsx';
import type { Services } from './services.ts';
import { StatusLine } from './status-line.tsx';
import { makeTexts, TextsContext } from './texts.ts';
import { useWatched } from './use-watched.ts';

/** The popup and the side panel: the same app, told of one tab at a time. */
export function App({ services }: { services: Services }) {
  const texts = useMemo(() => makeTexts(services.language), [services.language]);
  const { status, say } = useStatus();
  const tab = useWatched(services.watchTab, 0);
  return (
    <TextsContext.Provider value={texts}>
      <SayContext.Provider value={say}>
        {tab !== undefined && <Panel key={tab?.tabId ?? 'none'} tab={tab} services={services} />}
        <StatusLine {...status} />
      </SayContext.Provider>
    </TextsContext.Provider>
  );
}
