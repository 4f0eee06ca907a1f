import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

type Suite = { suites?: Suite[]; specs?: Spec[] };
type Spec = { file: string; line: number; title: string; ok: boolean; tests: { results: { error?: Failure }[] }[] };
type Failure = { message?: string };
type Vitest = { testResults: { name: string; message: string; assertionResults: Assertion[] }[] };
type Assertion = { status: string; fullName: string; failureMessages: string[] };

/** As much of an error as says what was expected and what came; the rest stands where the step printed it. */
const LINES = 40;

const told = (title: string, messages: readonly (string | undefined)[]): string => {
  const lines = stripVTControlCharacters(messages.filter(Boolean).join('\n')).trimEnd().split('\n');
  return [title, ...lines.slice(0, LINES).map((line) => `    ${line}`)].join('\n');
};

const specsOf = ({ suites = [], specs = [] }: Suite): Spec[] => [...specs, ...suites.flatMap(specsOf)];

const failedSpec = ({ file, line, title, tests }: Spec): string =>
  told(
    `${file}:${line} ${title}`,
    tests.flatMap(({ results }) => results.map(({ error }) => error?.message)),
  );

/**
 * The failed test cases in a JSON result file of vitest or Playwright, each with its error, in order. Of a log only the
 * end may be kept, so they are told there once more. No file, or one that says something else, gives none.
 */
export function failures(file: string): string[] {
  try {
    const raw = JSON.parse(readFileSync(file, 'utf8')) as Suite & Partial<Vitest>;
    const files = (raw.testResults ?? []).flatMap(({ name, message, assertionResults }) => [
      ...(message ? [told(name, [message])] : []),
      ...assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => told(`${name} ${fullName}`, failureMessages)),
    ]);
    const specs = specsOf(raw).filter(({ ok }) => !ok);
    return [...files, ...specs.map(failedSpec)];
  } catch {
    return [];
  }
}
