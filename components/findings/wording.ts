import type { Finding, Flag, Subject } from '../../lib/facts.ts';
import { observedText, tellable } from '../../lib/support/observed.ts';
import { fieldWord, wordsIn } from '../../lib/support/words.ts';
import type { Texts } from '../panel/texts.ts';

/** Who or what a finding is about, in words. */
export function who(finding: Finding, { t }: Texts): string {
  const [first, second] = (finding.subjects ?? [finding.subject]).map(subjectName);
  if (first && second) return t('who.pair', { first, second });
  // Rows count from 0 in the report and from 1 for people.
  if (finding.row !== null) return first ?? t('who.row', { row: finding.row + 1 });
  return t('who.page');
}

function subjectName(subject: Subject): string | null {
  if (subject.name) return subject.name;
  if (subject.personID) return `personID ${subject.personID}`;
  return subject.householdID ? `householdID ${subject.householdID}` : null;
}

/** What was read, one text a field, in the same words as in the ticket. */
export function observedLines(finding: Finding, flags: readonly Flag[], { language }: Texts): string[] {
  const words = wordsIn(language);
  return tellable(finding, flags).map((each) => observedText(words, each));
}

/** A field that could not be read, in plain words; its name where the catalogue has none yet. */
export function missingName(field: string, texts: Texts): string {
  return texts.find(`missing.${field}`) ?? fieldWord(wordsIn(texts.language), field);
}
