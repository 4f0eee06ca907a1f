import type { TabReport } from '../../lib/report/schema.ts';
import type { Texts } from '../panel/texts.ts';
import { unknownIn } from './listed.ts';
import { missingName, who } from './wording.ts';

/** One entry of "could not check". */
export interface Unchecked {
  key: string;
  /** The check's title, in quotation marks: it names a fault that was looked for, not one that was found. */
  text: string;
  /** Which field was missing, or about whom it could not tell. */
  detail: string;
}

/** Names listed before the rest is only counted: a page with 400 unreadable rows must stay a page. */
const namesShown = 5;

/** Everything that could not be checked: each check that could not run once, and each that could not tell for a row. */
export function uncheckedIn(report: TabReport, titles: Readonly<Record<string, string>>, texts: Texts): Unchecked[] {
  const unknown = unknownIn(report.findings).map(({ finding }) => finding);
  const { couldNotRun } = report.coverage;
  const titleOf = (check: string) => texts.t('coverage.titled', { title: titles[check] ?? check });
  const messageOf = (check: string) =>
    unknown.find((finding) => finding.check === check && finding.row === null)?.message ?? '';
  const whole = couldNotRun.map(({ check, missing }) => ({
    key: check,
    text: titleOf(check),
    detail:
      missing.length === 0
        ? messageOf(check)
        : texts.t('coverage.missing', { fields: missing.map((field) => missingName(field, texts)).join(', ') }),
  }));
  const notRun = new Set(couldNotRun.map(({ check }) => check));
  const perMessage = new Map<string, Unchecked & { names: string[] }>();
  for (const finding of unknown) {
    if (finding.row === null && notRun.has(finding.check)) continue;
    const key = `${finding.check}|${finding.message}`;
    const entry = perMessage.get(key) ?? { key, text: titleOf(finding.check), detail: finding.message, names: [] };
    entry.names.push(who(finding, texts));
    perMessage.set(key, entry);
  }
  const rows = [...perMessage.values()].map(({ key, text, detail, names }) => ({
    key,
    text,
    detail: `${detail} ${someOf(names, texts)}`,
  }));
  return [...whole, ...rows];
}

function someOf(names: string[], { t }: Texts): string {
  const shown = names.slice(0, namesShown).join('; ');
  const more = names.length - namesShown;
  return more > 0 ? t('coverage.more', { names: shown, count: more }) : shown;
}
