import { useEffect, useRef } from 'preact/hooks';
import type { TabReport } from '../../lib/report/schema.ts';
import { sameWhose, type TabChanges, whoseOf } from '../../lib/report/tab-changes.ts';
import { toTell } from '../../lib/report/verified.ts';
import { fieldWord, wordsIn } from '../../lib/support/words.ts';
import type { Services } from '../panel/services.ts';
import { type Texts, useTexts } from '../panel/texts.ts';
import { useWatched } from '../panel/use-watched.ts';
import { Icon } from '../ui/icon.tsx';
import { Section } from '../ui/section.tsx';
import { useSay } from '../ui/status.ts';

const icons = { changed: 'unknown', saved: 'info', still: 'warning' } as const;
const boxes = new Set(['guardian', 'portal', 'mailing', 'messenger', 'secondary', 'private']);

interface Line {
  key: string;
  icon: 'unknown' | 'info' | 'warning';
  text: string;
}

/** What became of each box, the latest first; only of the person whose page this is. */
function linesOf(told: TabChanges | null | undefined, report: TabReport, texts: Texts): Line[] {
  const { t, time, language } = texts;
  const whose = whoseOf(report.context);
  if (!told || !whose || sameWhose(told.whose, whose) !== true) return [];
  return toTell(told.changes).flatMap(({ page, field, who, row, name, value, state, at }): Line[] => {
    if (state === 'open') return [];
    const words = boxes.has(field) ? (['ticked', 'unticked'] as const) : (['yes', 'no'] as const);
    const text = t(`family.change.${state}`, {
      field: fieldWord(wordsIn(language), field),
      // Rows count from 0 in the facts and from 1 for people.
      row: row + 1,
      name: name ?? t('family.change.nobody'),
      value: t(`family.value.${words[value ? 0 : 1]}`),
      time: time(new Date(at).toISOString()),
    });
    return [{ key: `${page} ${field} ${who} ${state} ${at}`, icon: icons[state], text }];
  });
}

/** Boxes that a finding was about and that were changed: not seen saved yet, saved and verified, or still as they were. */
export function Changes({ report, services }: { report: TabReport; services: Services }) {
  const texts = useTexts();
  const say = useSay();
  const told = useWatched<TabChanges | null>((tell) => services.watchChanges(report.tabId, tell), report.tabId);
  const lines = linesOf(told, report, texts);
  const said = useRef<Set<string> | null>(null);
  const keys = lines.map(({ key }) => key).join('\n');
  useEffect(() => {
    if (told === undefined) return;
    // What stood there when the panel was opened is there to read; only news is said.
    const news = said.current === null ? [] : lines.filter(({ key }) => !said.current?.has(key));
    said.current = new Set([...(said.current ?? []), ...lines.map(({ key }) => key)]);
    if (news.length > 0) say(news.map(({ text }) => text).join('. '));
  }, [keys, told === undefined]);
  if (lines.length === 0) return null;
  return (
    <Section class="changes" heading={texts.t('family.changes.heading')}>
      <ul class="plain">
        {lines.map(({ key, icon, text }) => (
          <li key={key} class="with-icon">
            <Icon name={icon} />
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </Section>
  );
}
