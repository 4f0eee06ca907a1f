import type { Finding } from '../../lib/facts.ts';
import { foundIn, unknownIn } from '../findings/listed.ts';
import { who } from '../findings/wording.ts';
import { useTexts } from '../panel/texts.ts';
import { offeredKeys } from './picked.ts';

/** Which findings go into the ticket. What could not be checked is offered only once a card asked about it. */
export function FindingPicker(props: {
  findings: readonly Finding[];
  picked: readonly string[] | null;
  onPick: (picked: string[]) => void;
}) {
  const texts = useTexts();
  const picked = new Set(props.picked ?? offeredKeys(props.findings));
  const asked = unknownIn(props.findings).filter(({ key }) => picked.has(key));
  const list = [...foundIn(props.findings), ...asked];
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
