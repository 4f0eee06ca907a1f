import { useId, useState } from 'preact/hooks';
import { fileText } from '../../../lib/district/file-text.ts';
import type { ProfileProblem } from '../../../lib/district/problem.ts';
import { useTexts } from '../../panel/texts.ts';
import { useWatched } from '../../panel/use-watched.ts';
import { Notice } from '../../ui/notice.tsx';
import { useSay } from '../../ui/status.ts';
import { ProblemList } from './problem-list.tsx';
import type { ImportedFile, ProfileServices } from './services.ts';
import { when } from './when.ts';

/** The profile as a file: choosing one, what was wrong with it, and taking it away again. */
export function FilePart({ services }: { services: ProfileServices }) {
  const texts = useTexts();
  const { t } = texts;
  const say = useSay();
  const id = useId();
  const file = useWatched(services.watchFile, 0) ?? null;
  const [refused, setRefused] = useState<{ name: string; problems: ProfileProblem[] } | null>(null);
  const choose = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    if (!chosen) return;
    const { name } = chosen;
    const read = await fileText(chosen);
    const answer = read.ok ? await services.importFile(read.text, name) : read;
    // So that the same file, once mended, can be chosen again.
    input.value = '';
    setRefused(answer.ok ? null : { name, problems: answer.problems });
    say(t(answer.ok ? 'sources.fileTaken' : 'sources.fileRefused', { name }));
  };
  const line = ({ name, date }: ImportedFile) =>
    date === null ? t('sources.fileOlder') : t('sources.fileThere', { name: name ?? '', day: when(date, texts) });
  return (
    <>
      <h3>{t('sources.file')}</h3>
      <p>{file === null ? t('sources.fileNone') : line(file)}</p>
      <p class="field file">
        <label for={id}>{t('sources.fileChoose')}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </p>
      {refused !== null && (
        <Notice kind="warning" title={t('sources.fileRefused', { name: refused.name })}>
          <ProblemList problems={refused.problems} />
        </Notice>
      )}
      {file !== null && (
        <p>
          <button type="button" onClick={() => void services.removeFile().then(() => say(t('sources.fileRemoved')))}>
            {t('sources.fileRemove')}
          </button>
        </p>
      )}
    </>
  );
}
