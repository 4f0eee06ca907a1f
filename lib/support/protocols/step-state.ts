import type { ProtocolStep } from '../../district/protocol-schema.ts';
import type { Finding } from '../../facts.ts';
import type { TabReport } from '../../report/schema.ts';

/**
 * What the page in hand says about a step of the school: `found` something; `clean`, every one of its checks ran and
 * found nothing; `unknown`, one could not be checked; `elsewhere`, this page is not about it. Never clean on less than
 * all of them (DESIGN promise 2).
 */
export interface StepState {
  state: 'found' | 'clean' | 'unknown' | 'elsewhere';
  /** What the findings say, each once. */
  messages: string[];
}

const isOpen = ({ outcome }: Pick<Finding, 'outcome'>) => outcome === 'fails' || outcome === 'review';

/** @param report the page's findings and what was checked on it */
export function stepState(
  { checks }: ProtocolStep,
  { findings, coverage }: Pick<TabReport, 'findings' | 'coverage'>,
): StepState {
  const about = findings.filter(({ check }) => checks.includes(check));
  const messages = [...new Set(about.filter(isOpen).map(({ message }) => message))];
  if (messages.length > 0) return { state: 'found', messages };
  const missed = coverage.couldNotRun.some(({ check }) => checks.includes(check));
  if (missed || about.length > 0) return { state: 'unknown', messages };
  const clean = checks.length > 0 && checks.every((check) => coverage.ran.includes(check));
  return { state: clean ? 'clean' : 'elsewhere', messages };
}

const duplicateChecks = ['REL-DUP', 'HH-DUP', 'HH-DIVIDED', 'ACC-DUP', 'OLR-MATCH'];

/** Whether a finding suspects two records of one person or household, which only the specialist can put right. */
export const suspectsDuplicates = (findings: readonly Pick<Finding, 'check' | 'outcome'>[]): boolean =>
  findings.some((finding) => isOpen(finding) && duplicateChecks.includes(finding.check));
