import type { DistrictProfile } from '../district/schema.ts';
import type { Urgency } from '../district/topic.ts';
import type { Language } from '../i18n/index.ts';
import type { TabReport } from '../report/schema.ts';
import { capsuleOf } from './capsule/of-report.ts';
import { writeCapsule } from './capsule/write.ts';
import { chosenFindings } from './chosen.ts';
import { findingLines } from './finding-lines.ts';
import { headLines, subjectLine } from './head-lines.ts';
import { localTime, zoneAt } from './local-time.ts';
import { namesSeen, numbersSeen } from './names-seen.ts';
import { notCheckedLines } from './not-checked.ts';
import { ownWordLines, triedLines } from './own-words.ts';
import { gap, line } from './pieces.ts';
import { guardLine } from './privacy/guard.ts';
import type { Assignment, Line, Ticket, TicketChoices } from './types.ts';
import { urgentLines, urgentSubject } from './urgency.ts';
import { templateValues } from './values.ts';
import { wordsIn } from './words.ts';

export interface TicketInput {
  report: TabReport;
  choices: TicketChoices;
  profile: DistrictProfile;
  assignment: Assignment;
  language: Language;
  /** The extension's version, for the capsule. */
  version: string;
  now: Date;
  /** By which the ticket is known again at the desk (`mark.ts`). */
  mark?: string;
  /** The short title of each check, by id; a check without one stands with its id alone. Titles hold no names. */
  titles: Readonly<Record<string, string>>;
  /** How urgent it is; left out: not. It stands in the subject and in the text. */
  urgency?: Urgency;
  /** Who asked for help (a parent on the telephone, a teacher), in the person's own words. */
  caller?: string;
}

/** The district's custody text where a custody or legal flag is visible; never the flag's own text (promise 3). */
function custodyLines({ report, profile, language }: TicketInput): Line[] {
  if (!report.context.flags.some(({ kind }) => kind === 'custody' || kind === 'legal')) return [];
  const text = profile.custodyText[language] ?? profile.custodyText.en;
  return text.split(/\r\n?|\n/).map((each) => line(each));
}

/**
 * Writes the ticket: subject, text lines and template values, every part with its privacy. Pure. The text is built from
 * check ids, states and numbers; a finding's own sentences (they may name a person) and its `fix` never enter it.
 * @returns the ticket; what a target may carry of it is cut by `lib/delivery`
 */
export function composeTicket(input: TicketInput): Ticket {
  const { report, choices, assignment, titles, version, urgency = 'normal' } = input;
  const { includeNames } = choices;
  const words = wordsIn(input.language);
  const findings = chosenFindings(report, choices.findings);
  const numbers = numbersSeen(report);
  const capsule = writeCapsule(capsuleOf(report, findings, version));
  const read = localTime(new Date(report.readAt));
  const when = { read, written: localTime(input.now), zone: zoneAt(input.now) };
  const parts: Line[][] = [
    [...headLines(report, findings, { titles, includeNames, words }), ...urgentLines(urgency, words)],
    findingLines(findings, {
      words,
      flags: report.context.flags,
      relationships: report.facts.relationships,
      includeNames,
    }),
    notCheckedLines(report, words),
    triedLines(choices.tried, words),
    ownWordLines(choices, { caller: input.caller, names: namesSeen(report), numbers, words }),
    custodyLines(input),
    [line(words('line.when', when)), ...(input.mark ? [line(words('line.mark', { mark: input.mark }))] : [])],
    capsule,
  ];
  const guard = (each: Line) => guardLine(each, numbers, words('line.left-out'));
  const lines = parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [gap, ...part]));
  return {
    subject: guard([...urgentSubject(urgency, words), ...subjectLine(report, findings, words)]),
    lines: lines.map(guard),
    values: templateValues(report, { assignment, capsule, includeNames, words, mark: input.mark ?? '' }),
    assignment,
  };
}
