import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../panel/texts.ts';

/** When the browser refuses to copy: the text, focused and selected, for the person's own Ctrl+C. */
export function ManualCopy({ text }: { text: string }) {
  const { t } = useTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return <textarea ref={field} class="manual-copy" rows={6} readOnly aria-label={t('failed.copyLabel')} value={text} />;
}
