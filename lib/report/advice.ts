import { checkById } from '../checks/index.ts';
import type { Answer } from '../checks/run.ts';
import type { DistrictProfile } from '../district/schema.ts';
import type { Context, FlagKind } from '../facts.ts';
import type { Language } from '../i18n/index.ts';
import { checkText, questionOf, textOf } from './texts.ts';

interface Advice {
  why: string;
  fix: string;
}

/**
 * What may be said of a person with these flags: `stop`, the district's custody text alone; `ask`, questions alone;
 * `clear`, advice too.
 */
export function custodyState({
  flags,
  flagsReadable,
}: {
  flags: readonly { kind: FlagKind }[];
  flagsReadable: boolean;
}) {
  if (flags.some(({ kind }) => kind === 'custody' || kind === 'legal')) return 'stop';
  return flagsReadable ? 'clear' : 'ask';
}

function questionFor(check: string, language: Language): string {
  const own = questionOf(language, check);
  return own === null ? textOf(language, 'custody.question') : `${textOf(language, 'custody.question')} ${own}`;
}

/**
 * The custody rule, in its one place (DESIGN promise 3).
 *
 * A check's answer has no words, and `lib/report/findings.ts` gets `why` and `fix` from here only, so a check's own
 * advice shows only where this person's flags have been read and none is about custody or law:
 * - such a flag is visible: the district's custody text, and a `why` that gives no advice, whatever the check says;
 * - the flags could not be read: a question that starts with the legal documents and names no box, with the check's own
 *   question behind it (`<ID>.question`), where it has one;
 * - else the check's own.
 */
export function adviceFor(
  answer: Answer,
  context: Pick<Context, 'flags' | 'flagsReadable'>,
  district: Pick<DistrictProfile, 'custodyText'>,
  language: Language,
): Advice {
  const state = custodyState(context);
  if (state === 'stop') {
    const { en, es } = district.custodyText;
    return { why: textOf(language, 'custody.why'), fix: language === 'es' ? (es ?? en) : en };
  }
  const why = checkText(language, answer.check, 'why');
  if (state === 'ask' && checkById(answer.check)?.aboutPerson !== false)
    return { why, fix: questionFor(answer.check, language) };
  if (answer.outcome === 'unknown') return { why, fix: textOf(language, 'unknown.fix') };
  return { why, fix: checkText(language, answer.check, 'fix', answer.variant) };
}
