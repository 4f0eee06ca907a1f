import { useEffect, useState } from 'preact/hooks';
import type { AnswerOf } from '../../lib/report/answers.ts';
import type { TabReport } from '../../lib/report/schema.ts';
import { findingKeys } from '../findings/key.ts';
import type { Services } from './services.ts';

const keysOf = ({ findings }: TabReport): string[] => {
  const keys = findingKeys(findings);
  return findings.map(({ observed, outcome }, index) => JSON.stringify([keys[index], outcome, observed]));
};

const whose = ({ tabId, origin, context }: TabReport): string =>
  JSON.stringify([tabId, origin, context.student, context.flags.map(({ kind }) => kind)]);

/**
 * The answer in force of each finding of a report; undefined until one was told. When the same page was read again, what
 * was known of it stands until the new answers are told, so that nothing flickers; of another page nothing is taken over.
 */
export function useAnswers(services: Services, report: TabReport | null): readonly AnswerOf[] | undefined {
  const [told, setTold] = useState<{ report: TabReport; answers: AnswerOf[] } | null>(null);
  useEffect(() => {
    if (report !== null) return services.watchAnswers(report, (answers) => setTold({ report, answers }));
    return undefined;
  }, [report]);
  if (report === null || told === null) return undefined;
  if (told.report === report) return told.answers;
  if (whose(told.report) !== whose(report)) return report.findings.map(() => null);
  const before = new Map(keysOf(told.report).map((key, index) => [key, told.answers[index]]));
  return keysOf(report).map((key) => before.get(key) ?? null);
}
