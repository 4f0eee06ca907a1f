import { useState } from 'preact/hooks';
import { useTexts } from '../../panel/texts.ts';
import { useSay } from '../../ui/status.ts';

export type CopyResult = 'copied' | 'gone' | 'refused';

/** The button, and what became of the last press. What is copied never comes through here. */
export function CopyKey({ holder, copy }: { holder: string; copy: () => Promise<CopyResult> }) {
  const { t } = useTexts();
  const say = useSay();
  const [result, setResult] = useState<CopyResult | null>(null);
  const [busy, setBusy] = useState(false);
  const press = async () => {
    if (busy) return;
    setBusy(true);
    const became = await copy();
    setBusy(false);
    setResult(became);
    say(t(`accounts.done.${became}`, { holder }));
  };
  return (
    <>
      <p>
        <button type="button" aria-disabled={busy} onClick={() => void press()}>
          {t('accounts.copy')}
        </button>
      </p>
      <p class="quiet">{result === null ? t('accounts.copyMore') : t(`accounts.done.${result}`, { holder })}</p>
    </>
  );
}
