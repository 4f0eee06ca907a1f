import type { ComponentChildren, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Finding, Flag } from '../../lib/facts.ts';
import type { AnswerOf } from '../../lib/report/answers.ts';
import { useTexts } from '../panel/texts.ts';
import { Section } from '../ui/section.tsx';
import { useSay } from '../ui/status.ts';
import { FindingItem } from './finding-item.tsx';
import { foundIn, type Listed } from './listed.ts';
import { useStepKeys } from './step-keys.ts';

/** What was found, with a way through it: next and previous open a finding here and show its row in the page. */
export function FindingList(props: {
  findings: readonly Finding[];
  answers: readonly AnswerOf[];
  flags: readonly Flag[];
  headingRef: RefObject<HTMLHeadingElement | null>;
  /** What else may be done about a finding. */
  tools: (finding: Finding) => ComponentChildren;
  /** @returns false when the row is not in the page any more */
  showRow: (row: number, check: string) => Promise<boolean>;
  onAsk: (key: string) => void;
}) {
  const { t, count } = useTexts();
  const say = useSay();
  const list = foundIn(props.findings, props.answers);
  const [openKey, setOpenKey] = useState<string | null>(list[0]?.key ?? null);
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const lines = useRef(new Map<string, HTMLButtonElement>());
  const current = list.findIndex(({ key }) => key === currentKey);

  const show = async (item: Listed) => {
    const { row, check } = item.finding;
    if (row !== null && !(await props.showRow(row, check))) say(t('findings.gone'));
  };
  const step = (by: 1 | -1) => {
    if (list.length === 0) return;
    const from = current < 0 && by < 0 ? 0 : current;
    const index = (from + by + list.length) % list.length;
    const item = list[index] as Listed;
    setCurrentKey(item.key);
    setOpenKey(item.key);
    lines.current.get(item.key)?.scrollIntoView?.({ block: 'nearest' });
    say(t('findings.placeSaid', { index: index + 1, count: list.length, message: item.finding.message }));
    void show(item);
  };
  useStepKeys(step);

  const stepper = list.length > 1 && (
    <div class="stepper">
      <button
        type="button"
        aria-label={t('findings.previousLong')}
        aria-keyshortcuts="Shift+F8"
        onClick={() => step(-1)}
      >
        {t('findings.previous')}
      </button>
      {current >= 0 && <span>{t('findings.place', { index: current + 1, count: list.length })}</span>}
      <button type="button" aria-label={t('findings.nextLong')} aria-keyshortcuts="F8" onClick={() => step(1)}>
        {t('findings.next')}
      </button>
    </div>
  );
  return (
    <Section
      headingRef={props.headingRef}
      heading={list.length === 0 ? t('findings.none') : count('findings.count', list.length)}
      aside={stepper}
    >
      {list.length === 0 ? (
        <p>{t('findings.noneHow')}</p>
      ) : (
        <ol class="findings">
          {list.map((item) => (
            <FindingItem
              key={item.key}
              item={item}
              flags={props.flags}
              open={item.key === openKey}
              tools={props.tools(item.finding)}
              buttonRef={(element) => {
                if (element) lines.current.set(item.key, element);
                else lines.current.delete(item.key);
              }}
              onToggle={() => setOpenKey(item.key === openKey ? null : item.key)}
              onShow={() => void show(item)}
              onAsk={() => props.onAsk(item.key)}
            />
          ))}
        </ol>
      )}
    </Section>
  );
}
