import type { BoxField, Expected, PracticeRow, PracticeTiming, Scenario } from '../types.ts';

export const school = {
  alder: { school: 'Practice Alder High School', calendar: '26-27PAHS' },
  birch: { school: 'Practice Birch Middle School', calendar: '26-27PBMS' },
  cedar: { school: 'Practice Cedar Elementary School', calendar: '26-27PCES' },
  dogwood: { school: 'Practice Dogwood Academy', calendar: '26-27PDA' },
};

type Data = Pick<Scenario, 'id' | 'title' | 'about' | 'student' | 'rows'> &
  Partial<Pick<Scenario, 'flags' | 'hiddenColumns'>> & {
    at: keyof typeof school;
    timing?: Partial<PracticeTiming>;
    expected: Pick<Expected, 'findings' | 'flagsReadable'> & Partial<Pick<Expected, 'couldNotRun'>>;
  };

/** Fills in what most scenarios share: a quick page, every column shown, and the context the page prints. */
export function define({ at, expected, timing, ...data }: Data): Scenario {
  const { name, studentNumber, personID, grade } = data.student;
  const flags = data.flags ?? [];
  return {
    hiddenColumns: [],
    ...data,
    ...school[at],
    flags,
    timing: { rows: 60, flags: 120, rewrites: false, ...timing },
    expected: {
      findings: expected.findings,
      couldNotRun: expected.couldNotRun ?? [],
      context: { student: { name, studentNumber, personID, grade }, ...school[at] },
      flags: flags.filter((flag) => flag.text !== '').map((flag) => flag.kind),
      flagsReadable: expected.flagsReadable,
    },
  };
}

const letters: Record<string, BoxField> = {
  G: 'guardian',
  P: 'portal',
  M: 'mailing',
  S: 'messenger',
  X: 'private',
  '2': 'secondary',
};

/**
 * One row. `boxes` names the ticked ones: G guardian, P portal, M mailing, S messenger, X private, 2 secondary.
 * The relationship starts in August 2021 and has no end; an e-mail is made from the person's id unless one is given.
 */
export function row(
  personID: string,
  name: string,
  relationship: string,
  seq: number | null,
  boxes: string,
  rest: Partial<Pick<PracticeRow, 'startDate' | 'endDate' | 'email' | 'household'>> = {},
): PracticeRow {
  const ticked = new Set([...boxes].map((letter) => letters[letter]));
  return {
    personID,
    name,
    relationship,
    seq,
    guardian: ticked.has('guardian'),
    portal: ticked.has('portal'),
    mailing: ticked.has('mailing'),
    messenger: ticked.has('messenger'),
    private: ticked.has('private'),
    secondary: ticked.has('secondary'),
    startDate: '2021-08-02',
    endDate: '',
    email: `person${personID}@example.org`,
    household: '',
    ...rest,
  };
}
