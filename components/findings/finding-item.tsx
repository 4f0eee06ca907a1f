import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { Flag } from '../../lib/facts.ts';
import { useTexts } from '../panel/texts.ts';
import { Icon } from '../ui/icon.tsx';
import type { Listed } from './listed.ts';
import { SeverityLabel } from './severity.tsx';
import { observedLines, who } from './wording.ts';

/** One finding: a line that says what and who, and opens to what was read, why it matters and what to do. */
export function FindingItem(props: {
  item: Listed;
  flags: readonly Flag[];
  open: boolean;
  /** What else may be done about it. */
  tools: ComponentChildren;
  buttonRef: Ref<HTMLButtonElement>;
  onToggle: () => void;
  onShow: () => void;
  onAsk: () => void;
}) {
  const texts = useTexts();
  const { t } = texts;
  const { finding } = props.item;
  const body = useId();
  const observed = observedLines(finding, props.flags, texts);
  return (
    <li class={props.open ? 'finding finding-open' : 'finding'}>
      <h3>
        <button
          type="button"
          class="finding-line"
          ref={props.buttonRef}
          aria-expanded={props.open}
          aria-controls={body}
          onClick={props.onToggle}
        >
          <SeverityLabel finding={finding} />
          <span class="finding-message">{finding.message}</span>
          <bdi class="finding-who">{who(finding, texts)}</bdi>
          <Icon name="chevron" />
        </button>
      </h3>
      <div id={body} class="finding-body" hidden={!props.open}>
        <dl>
          {observed.length > 0 && (
            <>
              <dt>{t('findings.observed')}</dt>
              <dd>
                {observed.map((line) => (
                  <bdi class="observed" key={line}>
                    {line}
                  </bdi>
                ))}
              </dd>
            </>
          )}
          <dt>{t('findings.why')}</dt>
          <dd>{finding.why}</dd>
          <dt>{t('findings.fix')}</dt>
          <dd>{finding.fix}</dd>
        </dl>
        <div class="actions">
          {finding.row !== null && (
            <button type="button" onClick={props.onShow}>
              {t('findings.show')}
            </button>
          )}
          <button type="button" aria-label={t('findings.askFor', { message: finding.message })} onClick={props.onAsk}>
            {t('findings.ask')}
          </button>
        </div>
        {props.tools}
      </div>
    </li>
  );
}
