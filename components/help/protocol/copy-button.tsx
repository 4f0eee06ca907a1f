import { useState } from 'preact/hooks';
import { useTexts } from '../../panel/texts.ts';
import { useSay } from '../../ui/status.ts';
import { ManualCopy } from '../manual-copy.tsx';

/** Copies a text; when the browser refuses, gives it selected for the person's own Ctrl+C. */
export function CopyButton(props: {
  label: string;
  text: string;
  /** What is said when it was copied. */
  done: string;
  copy: (text: string) => Promise<boolean>;
}) {
  const { t } = useTexts();
  const say = useSay();
  const [failed, setFailed] = useState(false);
  const onClick = async () => {
    const copied = await props.copy(props.text);
    setFailed(!copied);
    say(copied ? props.done : t('failed.copy'));
  };
  return (
    <>
      <button type="button" onClick={() => void onClick()}>
        {props.label}
      </button>
      {failed && <ManualCopy text={props.text} />}
    </>
  );
}
