import { type Tried, tries } from '../../../lib/district/topic.ts';
import { useTexts } from '../../panel/texts.ts';

/** In which ways the specialist was tried and not available: both, and the emergency line answers (support protocol 5). */
export function TriedWays(props: {
  tried: readonly Tried[];
  /** null: not on file. */
  extension: string | null;
  onChange: (tried: Tried[]) => void;
}) {
  const { t } = useTexts();
  const { tried, extension } = props;
  const label = (way: Tried) =>
    way === 'extension' && extension !== null
      ? t('protocols.tried.extensionKnown', { extension })
      : t(`protocols.tried.${way}`);
  return (
    <fieldset class="choices">
      <legend>{t('protocols.tried')}</legend>
      {tries.map((way) => (
        <label key={way} class="choice">
          <input
            type="checkbox"
            checked={tried.includes(way)}
            onChange={(event) =>
              props.onChange(
                tries.filter((each) => (each === way ? event.currentTarget.checked : tried.includes(each))),
              )
            }
          />
          <span>{label(way)}</span>
        </label>
      ))}
    </fieldset>
  );
}
