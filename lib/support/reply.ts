import type { Language } from '../i18n/index.ts';
import type { ReplayItem } from '../report/replay.ts';
import type { TabReport } from '../report/schema.ts';
import { namesSeen } from './names-seen.ts';
import { withoutPrivate } from './privacy/index.ts';
import { masked } from './privacy/mask.ts';
import { wordsIn } from './words.ts';

/** How a specialist's ticket ends. */
export const replyOutcomes = ['by-school', 'by-sis', 'training', 'rule-wrong'] as const;
export type ReplyOutcome = (typeof replyOutcomes)[number];

export interface ReplyInput {
  outcome: ReplyOutcome;
  items: readonly ReplayItem[];
  report: TabReport;
  /** The short title of each check, by id. */
  titles: Readonly<Record<string, string>>;
  /** The specialist's page for a one-on-one; null: none is on file. */
  booking: string | null;
  language: Language;
}

/**
 * The reply that a specialist copies into the ticket: how it ended, each finding then and now, the steps for what is
 * still open, and where to book a one-on-one. The steps are the findings' own advice, so that the custody rule holds
 * here too (DESIGN promise 3); no name that the page shows stands in it.
 */
export function replyText({ outcome, items, report, titles, booking, language }: ReplyInput): string {
  const words = wordsIn(language);
  const names = namesSeen(report);
  const safe = (text: string) =>
    masked(withoutPrivate(text, words('line.left-out')), names, [], (kind) => words(`masked.${kind}`));
  const told = items.filter(({ before }) => before !== null);
  const open = items.filter(({ result, now }) => result === 'open' && now !== null);
  const steps = [...new Set(open.map(({ now }) => report.findings[now ?? -1]?.fix ?? ''))].filter(Boolean);
  // "Portal box, row 2": where it stands now, or stood when the ticket was written.
  const named = ({ check, before, now }: ReplayItem) => {
    const row = now === null ? before?.row : report.findings[now]?.row;
    return [titles[check] ?? check, ...(row == null ? [] : [words('line.row', { row: row + 1 })])].join(', ');
  };
  const part = (lines: string[]) => (lines.length === 0 ? [] : [lines]);
  return [
    [words(`reply.${outcome}`)],
    ...part(told.map((item) => `- ${named(item)}: ${words(`reply.is.${item.result}`)}`)),
    ...(outcome === 'rule-wrong' || steps.length === 0
      ? []
      : [[words('reply.steps'), ...steps.map((one) => `- ${safe(one)}`)]]),
    ...(booking !== null && outcome !== 'rule-wrong' ? [[words('reply.book', { booking })]] : []),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
