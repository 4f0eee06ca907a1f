import type { Finding } from '../../lib/facts.ts';
import type { AnswerOf } from '../../lib/report/answers.ts';
import { answeredIn, foundIn, unknownIn } from '../findings/listed.ts';
import { who } from '../findings/wording.ts';
import { useTexts } from '../panel/texts.ts';
import { offeredKeys } from './picked.ts';

/** Which findings go into the ticket. What could not be checked, or was answered, is offered only once help was asked about it. */
export function FindingPicker(props: {
  findings: readonly Finding[];
  picked: readonly string[] | null;
  answers?: readonly AnswerOf[] | undefined;
  onPick: (picked: string[]) => void;
}) {
  const texts = useTexts();
  const picked = new Set(props.picked ?? offeredKeys(props.findings, props.answers));
  const aside = [...unknownIn(props.findings), ...answeredIn(props.findings, props.answers)];
  const asked = aside.filter(({ key }) => picked.has(key));
  const list = [...foundIn(props.findings, props.answers), ...asked];
  if (list.length === 0) return <p>{texts.t('help.noFindings')}</p>;
  return (
    <fieldset class="choices">
      <legend>{texts.t('help.findings')}</legend>
      {list.map(({ finding, key }) => (
        <label key={key} class="choice">
          <input
            type="checkbox"
            checked={picked.has(key)}
            onChange={(event) => {
              if (event.currentTarget.checked) picked.add(key);
              else picked.delete(key);
              props.onPick([...picked]);
            }}
          />
          <span>
            {finding.message} <bdi class="quiet">{who(finding, texts)}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
