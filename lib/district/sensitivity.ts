/** From harmless to private. A target carries lines up to its own level; the rest goes by the clipboard. */
export const sensitivities = ['public', 'student-id', 'student-name', 'free-text'] as const;
export type Sensitivity = (typeof sensitivities)[number];
