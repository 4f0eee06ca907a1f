import { useMemo } from 'preact/hooks';
import { withNext } from '../../lib/delivery/chain.ts';
import { render } from '../../lib/delivery/index.ts';
import type { About } from '../../lib/delivery/outbox/entry.ts';
import type { Plan } from '../../lib/delivery/plan.ts';
import { assignmentFor } from '../../lib/district/assign.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { Target } from '../../lib/district/targets.ts';
import type { AnswerOf } from '../../lib/report/answers.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { composeTicket } from '../../lib/support/compose.ts';
import { numbersSeen } from '../../lib/support/names-seen.ts';
import { preferredTarget } from '../../lib/support/protocols/target.ts';
import type { Assignment } from '../../lib/support/types.ts';
import { fullText } from '../../lib/support/visible.ts';
import { checkTitles } from '../panel/check-titles.ts';
import type { Texts } from '../panel/texts.ts';
import type { Choice } from './draft-state.ts';
import { pickedIndexes } from './picked.ts';
import { withoutPrivate } from './private-note.ts';
import type { Asked } from './protocol/asked.ts';

export interface FilledTicket {
  assignment: Assignment;
  targets: Target[];
  target: Target;
  plan: Plan;
  /** What is remembered of it once it was sent. */
  about: Omit<About, 'id'>;
  /** The whole text, as it would leave. */
  text: string;
}

/**
 * The ticket as it would leave right now, worked out anew at every change of report, profile or choice.
 * @param asked the protocols' answer; its way is chosen until the person chooses another
 */
export function useTicket(
  report: TabReport,
  profile: DistrictProfile,
  choice: Choice,
  asked: Asked,
  texts: Texts,
  version: string,
  answers: readonly AnswerOf[] | undefined,
  mark: string,
): FilledTicket {
  return useMemo(() => {
    const { language } = texts;
    const assignment = assignmentFor(profile, report.context.school, chosenSchool(choice, report));
    const targets = withCopy(profile.targets, texts.t('target.copy'));
    const { route } = asked;
    const preferred = route.status === 'answered' ? preferredTarget(targets, route.rule) : null;
    const target = targets.find(({ id }) => id === choice.targetId) ?? preferred ?? (targets[0] as Target);
    const { includeNames, tried, kept } = choice;
    const findings = pickedIndexes(report.findings, choice.picked, answers);
    const ticket = composeTicket({
      report,
      profile,
      assignment,
      language,
      version,
      now: new Date(),
      mark,
      titles: checkTitles(language),
      urgency: choice.ask.urgency,
      choices: {
        findings,
        includeNames,
        tried,
        note: withoutPrivate(choice.note, numbersSeen(report)),
        kept,
      },
    });
    const about = {
      mark,
      checks: [...new Set(findings.flatMap((index) => report.findings[index]?.check ?? []))],
      host: new URL(report.origin).host,
      studentNumber: report.context.student?.studentNumber ?? null,
    };
    const plan = withNext(render(target, ticket), targets);
    return { assignment, targets, target, plan, about, text: fullText(ticket.lines) };
  }, [report, profile, choice, asked.route, texts, version, answers, mark]);
}

/** The id of the school that the person chose for what this page shows. */
export const chosenSchool = ({ school }: Choice, { context }: TabReport): string | null =>
  school !== null && school !== undefined && school.shown === context.school ? school.id : null;

/** The profile's targets, and copying at the end when the district does not list it: it is always possible. */
function withCopy(targets: readonly Target[], name: string): Target[] {
  if (targets.some(({ type }) => type === 'clipboard')) return [...targets];
  const taken = new Set(targets.map(({ id }) => id));
  let id = 'copy';
  while (taken.has(id)) id += '-text';
  return [...targets, { id, name, type: 'clipboard', sensitivity: 'free-text', format: 'text', thenOpen: null }];
}
