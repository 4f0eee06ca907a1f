import { type Answer, type Coverage, runChecks } from '../../../lib/checks/run.ts';
import type { CheckInput } from '../../../lib/checks/types.ts';
import type { DistrictProfile } from '../../../lib/district/schema.ts';
import { type Flag, noFacts, type Outcome, type Relationship } from '../../../lib/facts.ts';
import { toFindings } from '../../../lib/report/findings.ts';

/** The day on which all tests stand. */
export const today = '2026-03-02';

/** Words that would be advice to grant access; none may stand in a `why` or `fix` under a custody flag. */
export const adviceWords =
  /\b(ticks?|tick the|check the|grant|give (him|her|them|access)|allow|enable|turn on|mark the|marque|marcar|conceda|otorgue|habilite|permita)\b/i;

export const district: Pick<DistrictProfile, 'relationshipTypes' | 'access' | 'checks' | 'custodyText'> = {
  relationshipTypes: { parentLike: ['Mother', 'Father', 'Parent', 'Guardian', 'Foster Parent'] },
  access: { boxes: ['guardian', 'portal'] },
  checks: {},
  custodyText: { en: 'Stop. Call the custody desk.', es: 'Pare. Llame a la oficina de custodia.' },
};

/** An active mother with every box ticked; a test says what is different. */
export function row(at: number, change: Partial<Relationship> = {}): Relationship {
  return {
    row: at,
    name: `Sample${at}, Person`,
    relationship: 'Mother',
    personID: String(9000 + at),
    guardian: true,
    portal: true,
    mailing: true,
    messenger: true,
    secondary: false,
    private: false,
    sequence: at + 1,
    email: `person${at}@example.org`,
    startDate: null,
    endDate: null,
    active: true,
    ...change,
  };
}

export const custody: Flag = { kind: 'custody', text: 'Court order' };

type Facts = Omit<CheckInput, 'district'>;

/** Facts of a page that has come to rest and shows all its rows, of a student whose flags were read. */
export function facts(rows: Relationship[], change: Partial<Facts> = {}): Facts {
  return {
    ...noFacts,
    relationships: rows,
    page: { unread: [], rows: { seen: rows.length, total: rows.length }, settled: true },
    context: {
      student: { name: 'Sample, Student', studentNumber: '700001', personID: '8000', grade: '09' },
      person: null,
      flags: [],
      flagsReadable: true,
    },
    today,
    ...change,
  };
}

export const unread = (input: Facts, ...fields: string[]): Facts => ({
  ...input,
  page: { ...input.page, unread: fields },
});

export const flagged = (input: Facts, flags: Flag[] = [custody]): Facts => ({
  ...input,
  context: { ...input.context, flags },
});

type Run = { answers: Answer[]; coverage: Coverage };

/** One check's answers and whether it stands in the coverage. */
export function run(check: string, input: Facts, profile = district): Run & { ran: boolean } {
  const { answers, coverage } = runChecks('relationships', input, profile);
  return {
    answers: answers.filter((answer) => answer.check === check),
    coverage: {
      ran: coverage.ran.filter((id) => id === check),
      couldNotRun: coverage.couldNotRun.filter((gap) => gap.check === check),
    },
    ran: coverage.ran.includes(check),
  };
}

/** The answers in short: `[outcome, row]`. */
export function brief(check: string, input: Facts, profile = district): [Outcome, number | null][] {
  return run(check, input, profile).answers.map((answer) => [answer.outcome, answer.row]);
}

/** What a missing column must give: one unknown for the page, named in the coverage, and not among the checks that ran. */
export function gap(check: string, ...missing: string[]) {
  return { outcomes: [['unknown', null]], couldNotRun: [{ check, missing }], ran: false };
}

export function gapOf(check: string, input: Facts) {
  const { coverage, ran } = run(check, input);
  return { outcomes: brief(check, input), couldNotRun: coverage.couldNotRun, ran };
}

/** `fix` of every finding of a check, in both languages, for facts with a custody flag. */
export function fixesUnderCustody(check: string, input: Facts): string[] {
  const { context } = flagged(input);
  const { answers } = run(check, flagged(input));
  return (['en', 'es'] as const).flatMap((language) =>
    toFindings(answers, context, district, language).map(({ fix }) => fix),
  );
}

export const custodyFixes = [district.custodyText.en, district.custodyText.es as string];
