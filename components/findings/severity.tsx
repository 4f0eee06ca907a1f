import type { Finding } from '../../lib/facts.ts';
import { useTexts } from '../panel/texts.ts';
import { Icon } from '../ui/icon.tsx';

/** Severity and outcome of a finding: a shape and words, never colour alone (WCAG 1.4.1). */
export function SeverityLabel({ finding }: { finding: Pick<Finding, 'severity' | 'outcome'> }) {
  const { t } = useTexts();
  const unknown = finding.outcome === 'unknown';
  return (
    <span class={`severity severity-${unknown ? 'unknown' : finding.severity}`}>
      <Icon name={unknown ? 'unknown' : finding.severity} />
      <span>
        <b>{t(`severity.${finding.severity}`)}</b> · {t(`outcome.${finding.outcome}`)}
      </span>
    </span>
  );
}
