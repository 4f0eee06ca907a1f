import type { Role } from '../../../lib/district/role.ts';
import type { DistrictProfile } from '../../../lib/district/schema.ts';
import type { Topic } from '../../../lib/district/topic.ts';
import { custodyState } from '../../../lib/report/advice.ts';
import type { AnswerOf } from '../../../lib/report/answers.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import { chosenFindings, pageOf } from '../../../lib/support/chosen.ts';
import { suspectsDuplicates } from '../../../lib/support/protocols/step-state.ts';
import { proposedTopic } from '../../../lib/support/protocols/topic.ts';
import { type Route, route } from '../../../lib/support/route.ts';
import type { Choice } from '../draft-state.ts';
import { pickedIndexes } from '../picked.ts';

/** What help is asked about, and what the district's protocols answer. */
export interface Asked {
  topic: Topic;
  route: Route;
  /** The ticket is open for writing. */
  open: boolean;
}

/** Works out the question before the ticket from the page, the findings that are picked, and what the person chose. */
export function askedOf(
  report: TabReport,
  profile: DistrictProfile,
  choice: Choice,
  answers: readonly AnswerOf[] | undefined,
  role: Role | null,
): Asked {
  const picked = chosenFindings(report, pickedIndexes(report.findings, choice.picked, answers));
  const { topic: chosen, urgency, tried, anyway } = choice.ask;
  const proposed = proposedTopic(
    picked.map(({ check }) => check),
    pageOf(report)?.page ?? null,
    role,
  );
  const topic = chosen ?? proposed;
  const answer = route(profile.support.protocols, {
    role,
    topic,
    urgency,
    tried,
    custody: custodyState(report.context),
    duplicates: suspectsDuplicates(report.findings),
  });
  const { status } = answer;
  const open =
    status === 'no-rule' ||
    (status === 'answered' && (answer.ticket === 'is' || (answer.ticket === 'allowed' && anyway)));
  return { topic, route: answer, open };
}
