import type { Answer } from '../checks/run.ts';
import type { DistrictProfile } from '../district/schema.ts';
import type { Context, Finding, Severity } from '../facts.ts';
import type { Language } from '../i18n/index.ts';
import { adviceFor } from './advice.ts';
import { messageOf } from './texts.ts';

const severityRank: Record<Severity, number> = { critical: 0, warning: 1, info: 2 };

/** What a person must do something about before what could not be checked; critical first; the page, then its rows. */
function order(a: Finding, b: Finding): number {
  const unknown = Number(a.outcome === 'unknown') - Number(b.outcome === 'unknown');
  return unknown || severityRank[a.severity] - severityRank[b.severity] || (a.row ?? -1) - (b.row ?? -1);
}

/** The findings of a report: every answer but `meets`, in words, in order. */
export function toFindings(
  answers: readonly Answer[],
  context: Pick<Context, 'flags' | 'flagsReadable'>,
  district: Pick<DistrictProfile, 'custodyText'>,
  language: Language,
): Finding[] {
  return answers
    .flatMap((answer): Finding[] => {
      const { check, outcome, severity, subject, subjects, observed, row } = answer;
      if (outcome === 'meets') return [];
      const pair = subjects ? { subjects } : {};
      const message = messageOf(language, answer);
      const advice = adviceFor(answer, context, district, language);
      return [{ check, outcome, severity, subject, ...pair, message, observed, ...advice, row }];
    })
    .sort(order);
}
