import type { ProtocolRule } from '../../../lib/district/protocol-schema.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import { type StepState, stepState } from '../../../lib/support/protocols/step-state.ts';
import { useTexts } from '../../panel/texts.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Local } from '../../ui/local.tsx';

const icons: Record<StepState['state'], IconName> = {
  found: 'warning',
  clean: 'info',
  unknown: 'unknown',
  elsewhere: 'unknown',
};

/** The school's own steps, each with what the page in hand says about it. */
export function SchoolSteps({ rule, report }: { rule: ProtocolRule; report: TabReport }) {
  const { t } = useTexts();
  return (
    <>
      <h4>{t('protocols.stepsFirst')}</h4>
      <ul class="plain school-steps">
        {rule.steps.map((step) => {
          const { state, messages } = stepState(step, report);
          const lines = state === 'found' ? messages : [t(`protocols.step.${state}`)];
          return (
            <li key={step.text.en}>
              <Local text={step.text} />
              {lines.map((line) => (
                <p key={line} class="with-icon">
                  <Icon name={icons[state]} />
                  <span class={state === 'found' ? '' : 'quiet'}>{line}</span>
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
