import type { DistrictProfile } from '../district/schema.ts';
import type {
  Context,
  FactField,
  Facts,
  Outcome,
  PageId,
  RowCount,
  Severity,
  Sighting,
  Subject,
  Tri,
} from '../facts.ts';

/** The part of the district's profile that a check may ask about. */
export type CheckDistrict = Pick<DistrictProfile, 'relationshipTypes' | 'access'>;

/**
 * Everything a check knows: the facts of one page. No frame, no words of the interface. The runner has taken out the
 * "Self" rows of the Relationships page.
 */
export interface CheckInput extends Facts {
  page: {
    /** Columns the page does not show or the reader cannot read. */
    unread: readonly string[];
    rows: RowCount;
    /** False while the page is loading: what is missing then proves nothing. */
    settled: boolean;
    /** Two places disagree about whom the tab is about: then nothing is said to be right. */
    disputed?: boolean;
  };
  context: Pick<Context, 'student' | 'person' | 'flags' | 'flagsReadable'> &
    Partial<Pick<Context, 'course' | 'household' | 'applicationNumber'>>;
  district: CheckDistrict;
  /** Other pages seen in this browser session, the newest first; absent or empty when nothing is remembered. */
  seen?: readonly Sighting[];
  /** ISO day, in the time zone of the person at the desk. */
  today: string;
}

/**
 * One answer of a check. It carries no text: `lib/report` words it, so that no check can get round the custody rule.
 */
export interface CheckResult {
  outcome: Outcome;
  row: number | null;
  subject: Subject;
  subjects?: [Subject, Subject];
  /** What was read, by field. Never a name, an address or other free text of the page. */
  observed: Record<string, Tri | string | number>;
  /** Which of the check's messages applies; absent when it has one. */
  variant?: string;
  /** Set when the check could not run at all: what it lacked. The outcome is then `unknown` and the row null. */
  missing?: FactField[];
}

/** A check: a pure function of facts and district settings. One a file; the file's name is its id. */
export interface Check {
  /** Never reused (DESIGN §5). */
  id: string;
  /** Where it runs: on the first of these that a tab shows. */
  pages: readonly PageId[];
  /** Unless the district's profile says otherwise. */
  severity: Severity;
  /** Columns it cannot run without. */
  reads: readonly FactField[];
  /** Where the rule comes from, in words. */
  source: string;
  /** False: it is about no person, so nobody's flags need to be read before its advice is shown. */
  aboutPerson?: false;
  /** The field whose box a mark stands beside; null: the row's name. */
  field: FactField | null;
  /** The keys of its messages beside the plain one, if it has several. */
  variants?: readonly string[];
  /** False when the district's checklist does not ask for this; then the check is neither run nor missed. */
  asked?(district: CheckDistrict): boolean;
  /** False when the page in hand is of another kind than the check is about; then the check is neither run nor missed. */
  concerns?(input: CheckInput): boolean;
  run(input: CheckInput): CheckResult[];
}
