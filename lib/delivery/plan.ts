/** What will happen when the person presses the button, worked out before it happens and shown in the review. */
export type Plan = {
  targetId: string;
  /** The full text, always copied first when anything had to be left out or cut. null: nothing is copied. */
  copy: string | null;
  /** What the address itself carries, for the review. null when it carries nothing. */
  carries: { to: string; subject: string; body: string } | null;
  /** Left out of the address because the target may not carry it. */
  withheld: boolean;
  /** Cut because the address would be too long. */
  shortened: boolean;
} & ({ kind: 'copy' } | { kind: 'open'; url: string } | { kind: 'open-via-origin'; landing: string; url: string });
