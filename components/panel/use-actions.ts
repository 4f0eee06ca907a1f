import type { PauseScope } from '../../lib/messages/map.ts';
import { exportReport } from '../../lib/report/export.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { offLine } from '../../lib/support/off-line.ts';
import type { DraftState } from '../help/use-draft.ts';
import { useSay } from '../ui/status.ts';
import type { Services } from './services.ts';
import { useTexts } from './texts.ts';

/** The panel's buttons that do one thing and say how it went. */
export function useActions(services: Services, tabId: number | null, read: () => Promise<boolean>) {
  const { t } = useTexts();
  const say = useSay();
  const tell = async (doing: Promise<unknown>, done: string) => {
    try {
      await doing;
      say(done);
    } catch {
      say(t('status.failed'));
    }
  };
  return {
    readAgain: async () => say(t((await read()) ? 'status.read' : 'status.failed')),
    pause: (scope: PauseScope) => {
      if (tabId !== null) void tell(services.pause(tabId, scope), t('status.paused'));
    },
    resume: () => {
      if (tabId !== null) void tell(services.resume(tabId), t('status.resumed'));
    },
    exportFindings: (report: TabReport) => {
      const file = `campus-lens-${report.readAt.slice(0, 10)}.json`;
      services.download(file, `${JSON.stringify(exportReport(report, services.version), null, 2)}\n`);
      say(t('more.exported', { file }));
    },
    copyOffLine: async () =>
      say(t((await services.copy(offLine(services.version, new Date()))) ? 'settings.supportCopied' : 'status.failed')),
    copyNote: async (note: string) => say(t((await services.copy(note)) ? 'done.copied' : 'status.failed')),
    discard: (draft: DraftState) => void tell(draft.discard(), t('draft.discarded')),
  };
}
