import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../panel/texts.ts';

const KINDS = '.pdf,.xlsx,.csv,.tsv,.txt';

/** A file to choose, or a table to paste. */
export function Source({ onRead }: { onRead: (source: File | string) => void }) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const id = useId();
  return (
    <div class="directory-source">
      <p>
        <label for={`${id}-file`}>{t('directory.file')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept={KINDS}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file !== undefined) onRead(file);
            // The same file may be chosen again after it was changed.
            input.value = '';
          }}
        />
      </p>
      <label for={`${id}-text`}>{t('directory.paste')}</label>
      <p id={`${id}-hint`} class="quiet">
        {t('directory.pasteHint')}
      </p>
      <textarea
        id={`${id}-text`}
        rows={4}
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p>
        <button type="button" onClick={() => onRead(text)}>
          {t('directory.readPasted')}
        </button>
      </p>
    </div>
  );
}
