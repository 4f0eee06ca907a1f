/** Something in a district profile that does not fit. */
export interface ProfileProblem {
  /** The field, e.g. `targets.0.origin`; '' for the document as a whole. */
  path: string;
  /** Why it does not fit, in plain words. */
  reason: string;
}
