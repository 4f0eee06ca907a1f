/** The placeholders a target's templates may name, `{{like.this}}`. Filled by `lib/support/values.ts`. */
export const placeholders = [
  'subject',
  'body',
  'student.number',
  'student.personID',
  'student.name',
  'school',
  'page',
  'course',
  'specialist.name',
  'specialist.email',
  'specialist.booking',
  'capsule',
  'mark',
] as const;

/** One placeholder in a template; the first group is its name. */
export const placeholderPattern = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** The names in a template that no ticket has a value for, in their order. */
export function unknownPlaceholders(template: string): string[] {
  const known: readonly string[] = placeholders;
  return [...template.matchAll(placeholderPattern)]
    .map((match) => match[1] ?? '')
    .filter((name) => !known.includes(name));
}
