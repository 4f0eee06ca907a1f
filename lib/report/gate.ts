import type { DistrictProfile } from '../district/schema.ts';
import { format, type Language } from '../i18n/index.ts';
import { olrEn } from '../i18n/olr.en.ts';
import { olrEs } from '../i18n/olr.es.ts';
import type { GateView } from '../messages/map.ts';
import { gateControls } from './gate-controls.ts';
import { linkCounts } from './link-counts.ts';
import type { TabReport } from './schema.ts';

/** The states that wait for somebody, in the order in which they are told. */
const OPEN = ['error', 'possible', 'unlinked', 'unknown'] as const;

/**
 * The checklist beside Approve and Post: what was read of the links, then what approving does. Text, and nothing else:
 * nothing is pressed, held back or asked, whatever is not linked.
 * @returns null where the tab shows no application
 */
export function gateView(
  report: TabReport | null,
  district: Pick<DistrictProfile, 'custodyText'>,
  language: Language,
): GateView | null {
  const page = report?.pages.find(({ page: id }) => id === 'olr-application');
  if (!report || !page) return null;
  const words = language === 'es' ? olrEs : olrEn;
  const { all } = linkCounts(report.facts.applicants);
  const whole = page.rows.total !== null && page.rows.seen >= page.rows.total;
  const { linked, total } = all;
  const read = total > all.unknown;
  const custody = report.context.flags.some(({ kind }) => kind === 'custody' || kind === 'legal');
  const { en, es } = district.custodyText;
  const lines = [
    ...(custody ? [language === 'es' ? (es ?? en) : en] : []),
    read ? format(words[whole ? 'olr.progress' : 'olr.progressPart'], { linked, total }) : words['olr.gate.none'],
    ...OPEN.filter((state) => all[state] > 0 && read).map((state) =>
      format(words['olr.gate.line'], { state: words[`olr.state.${state}`], count: all[state] }),
    ),
    ...(whole ? [] : [words['olr.part']]),
    words['olr.remind.family'],
    words['olr.remind.mail'],
    words['olr.remind.enroll'],
  ];
  return { title: words['olr.gate.title'], lines, controls: [...gateControls] };
}
