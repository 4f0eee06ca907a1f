import { placeholderPattern } from '../district/placeholders.ts';

/**
 * Fills a target's template.
 * @param value gives the text of a placeholder by name; one that it does not know becomes nothing (a profile with an
 *   unknown placeholder is refused when it is read, see `lib/district/cross-check.ts`)
 */
export function fill(template: string, value: (name: string) => string | undefined): string {
  return template.replace(placeholderPattern, (_, name: string) => value(name) ?? '');
}

/** Whether a template names a placeholder. */
export function names(template: string, placeholder: string): boolean {
  return [...template.matchAll(placeholderPattern)].some((match) => match[1] === placeholder);
}
