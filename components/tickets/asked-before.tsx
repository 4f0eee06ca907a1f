import { useEffect, useState } from 'preact/hooks';
import type { TabReport } from '../../lib/report/schema.ts';
import type { Services } from '../panel/services.ts';
import { useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Notice } from '../ui/notice.tsx';
import { useSay } from '../ui/status.ts';
import { askedBefore } from './asked.ts';

/** "You asked about this on Tuesday": said before a second ticket about the same is written. */
export function AskedBefore(props: {
  report: TabReport;
  /** Ids of the checks that would go into the ticket. */
  checks: readonly string[];
  /** The ticket as it would leave now, to add it to the one that is there. */
  text: string;
  services: Pick<Services, 'tickets' | 'openLink' | 'copy'>;
}) {
  const { report, checks, services } = props;
  const { t, day } = useTexts();
  const say = useSay();
  const kept = useWatched(services.tickets.watch, 0);
  const student = useStudent(report, services);
  const before = kept === undefined || student === null ? null : askedBefore(kept, student, checks);
  if (before === null) return null;
  const { url, number, opened } = before;
  const said = number !== null ? 'outbox.askedBeforeNumber' : opened ? 'outbox.openedBefore' : 'outbox.askedBefore';
  const add = async () => {
    if (!(await services.copy(props.text))) return say(t('outbox.copyFailed'));
    say(t('outbox.addCopied'));
    if (url !== null) services.openLink(url);
  };
  return (
    <Notice kind="info" title={t(said, { day: day(before.day), number: number ?? '' })}>
      <div class="actions">
        {url !== null && (
          <button type="button" onClick={() => services.openLink(url)}>
            {t('outbox.open')}
          </button>
        )}
        <button type="button" onClick={() => void add()}>
          {t(url === null ? 'outbox.addCopy' : 'outbox.add')}
        </button>
      </div>
    </Notice>
  );
}

/** How the student in hand is known among the tickets; null while that is not known, and where no student was read. */
function useStudent(report: TabReport, { tickets }: Pick<Services, 'tickets'>): string | null {
  const [digest, setDigest] = useState<string | null>(null);
  const number = report.context.student?.studentNumber ?? null;
  useEffect(() => {
    let current = true;
    setDigest(null);
    if (number !== null) {
      void tickets.studentDigest(report.origin, number).then((made) => {
        if (current) setDigest(made);
      });
    }
    return () => {
      current = false;
    };
  }, [report.origin, number]);
  return digest;
}
