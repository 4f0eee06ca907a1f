import { checkById } from '../checks/index.ts';
import type { Context, Finding, PageId } from '../facts.ts';
import type { Language } from '../i18n/index.ts';
import type { MarkView } from '../messages/map.ts';
import { ruleSource } from './rule-source.ts';
import { checkText, observedLines } from './texts.ts';

/**
 * The marks for a page: one a finding that is about a row.
 * @param findings of a report, in its order
 * @param pages of the report, in its order: a check runs on the first of its pages
 * @param context whose flags say what may be shown; without it, as if none had been read
 * @returns texts ready to print; a finding of a check that is not in the registry gives no mark
 */
export function markViews(
  findings: readonly Finding[],
  pages: readonly PageId[],
  language: Language,
  context: Pick<Context, 'flags' | 'flagsReadable'> = { flags: [], flagsReadable: false },
): MarkView[] {
  return findings.flatMap((finding): MarkView[] => {
    const { row, outcome, severity, subject, message, observed, why, fix } = finding;
    const check = checkById(finding.check);
    const page = pages.find((id) => check?.pages.includes(id));
    if (row === null || !check || !page) return [];
    const text = checkText(language, check.id, outcome === 'unknown' ? 'unknownMark' : 'mark');
    return [
      {
        page,
        row,
        check: check.id,
        title: checkText(language, check.id, 'title'),
        source: ruleSource(check.id, context),
        field: check.field,
        outcome,
        severity,
        label: subject.name ? `${text}, ${subject.name}` : text,
        message,
        observed: observedLines(language, observed),
        why,
        fix,
      },
    ];
  });
}
