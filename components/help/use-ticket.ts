import { useMemo } from 'preact/hooks';
import { render } from '../../lib/delivery/index.ts';
import type { Plan } from '../../lib/delivery/plan.ts';
import { assignmentFor } from '../../lib/district/assign.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { Target } from '../../lib/district/targets.ts';
import type { AnswerOf } from '../../lib/report/answers.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { composeTicket } from '../../lib/support/compose.ts';
import type { Assignment } from '../../lib/support/types.ts';
import { checkTitles } from '../panel/check-titles.ts';
import type { Texts } from '../panel/texts.ts';
import type { Choice } from './draft-state.ts';
import { pickedIndexes } from './picked.ts';
import { withoutPrivate } from './private-note.ts';

export interface FilledTicket {
  assignment: Assignment;
  targets: Target[];
  target: Target;
  plan: Plan;
}

/** The ticket as it would leave right now, worked out anew at every change of report, profile or choice. */
export function useTicket(
  report: TabReport,
  profile: DistrictProfile,
  choice: Choice,
  texts: Texts,
  version: string,
  answers: readonly AnswerOf[] | undefined,
): FilledTicket {
  return useMemo(() => {
    const { language } = texts;
    const assignment = assignmentFor(profile, report.context.school);
    const targets = withCopy(profile.targets, texts.t('target.copy'));
    const target = targets.find(({ id }) => id === choice.targetId) ?? (targets[0] as Target);
    const { includeNames, tried, kept } = choice;
    const ticket = composeTicket({
      report,
      profile,
      assignment,
      language,
      version,
      now: new Date(),
      titles: checkTitles(language),
      choices: {
        findings: pickedIndexes(report.findings, choice.picked, answers),
        includeNames,
        tried,
        note: withoutPrivate(choice.note),
        kept,
      },
    });
    return { assignment, targets, target, plan: render(target, ticket) };
  }, [report, profile, choice, texts, version, answers]);
}

/** The profile's targets, and copying at the end when the district does not list it: it is always possible. */
function withCopy(targets: readonly Target[], name: string): Target[] {
  if (targets.some(({ type }) => type === 'clipboard')) return [...targets];
  const taken = new Set(targets.map(({ id }) => id));
  let id = 'copy';
  while (taken.has(id)) id += '-text';
  return [...targets, { id, name, type: 'clipboard', sensitivity: 'free-text' }];
}
