import type { Answer } from '../checks/run.ts';
import type { Tri } from '../facts.ts';
import { checksEn } from '../i18n/checks.en.ts';
import { format, type Language } from '../i18n/index.ts';
import { wordsOf } from '../i18n/spanish.ts';

type TextKey = keyof typeof checksEn;

/** A text of the checks' catalogue. */
export function textOf(language: Language, key: TextKey): string {
  return wordsOf(language, 'checks', checksEn)[key];
}

/** What the catalogue says of a check, by part. */
type Part = 'title' | 'message' | 'why' | 'fix' | 'unknown' | 'mark' | 'unknownMark';

/**
 * One of a check's texts: that of the variant, else that of the check.
 * @throws when the catalogue has neither, which a test over the whole registry rules out
 */
export function checkText(language: Language, check: string, part: Part, variant?: string): string {
  const keys = [...(variant === undefined ? [] : [`${check}.${variant}.${part}`]), `${check}.${part}`];
  const key = keys.find((candidate) => candidate in checksEn);
  if (key === undefined) throw new Error(`no text ${part} for ${check}`);
  return textOf(language, key as TextKey);
}

/** What a check asks where flags could not be read: no advice, no box. null where it adds nothing to the custody question. */
export function questionOf(language: Language, check: string): string | null {
  const key = `${check}.question`;
  return key in checksEn ? textOf(language, key as TextKey) : null;
}

/** The words of a finding's message. Of what was read only numbers enter it, never a word of the page. */
export function messageOf(language: Language, answer: Answer): string {
  const { check, outcome, variant, missing, observed } = answer;
  if (missing?.includes('rows')) return textOf(language, 'missing.rows');
  if (missing?.includes('flags')) return textOf(language, 'missing.flags');
  if (missing) {
    const fields = missing.map((field) => fieldLabel(language, field)).join(', ');
    return format(textOf(language, 'missing.columns'), { fields });
  }
  if (outcome === 'unknown') return checkText(language, check, 'unknown');
  const numbers = Object.entries(observed).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return format(checkText(language, check, 'message', variant), Object.fromEntries(numbers));
}

/** A field's name as staff know it; a field that the catalogue does not name is its own name. */
function fieldLabel(language: Language, field: string): string {
  const key = `field.${field}`;
  return key in checksEn ? textOf(language, key as TextKey) : field;
}

const boxes = new Set(['guardian', 'portal', 'mailing', 'messenger', 'secondary', 'private']);

function valueText(language: Language, field: string, value: Tri | string | number): string {
  if (value === null) return textOf(language, 'state.unread');
  if (value === '') return textOf(language, 'state.empty');
  if (typeof value !== 'boolean') return String(value);
  if (boxes.has(field)) return textOf(language, value ? 'state.ticked' : 'state.empty');
  if (field === 'email') return textOf(language, value ? 'state.shown' : 'state.empty');
  return textOf(language, value ? 'state.yes' : 'state.no');
}

/** What was read, one line a field: "Portal: empty", "Guardian: could not be read". */
export function observedLines(language: Language, observed: Record<string, Tri | string | number>): string[] {
  return Object.entries(observed).map(([field, value]) =>
    format(textOf(language, 'line'), {
      field: fieldLabel(language, field),
      value: valueText(language, field, value),
    }),
  );
}
