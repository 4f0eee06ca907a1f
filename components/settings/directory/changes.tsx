import { useId } from 'preact/hooks';
import { compareDirectories } from '../../../lib/district/directory/compare.ts';
import type { Directory } from '../../../lib/district/directory/schema.ts';
import { useTexts } from '../../panel/texts.ts';

/** What the new list changes in the one in force, before it is taken. */
export function Changes({ before, after }: { before: Directory; after: Directory }) {
  const { t } = useTexts();
  const id = useId();
  const { added, removed, moved, backups, reached } = compareDirectories(before, after);
  const who = (name: string | null) => name ?? t('directory.nobody');
  const lines = [
    ...moved.map(({ school, from, to }) => t('directory.moved', { school, from: who(from), to: who(to) })),
    ...removed.map((school) => t('directory.gone', { school })),
    ...added.map((school) => t('directory.added', { school })),
    ...backups.map(({ school, from, to }) => t('directory.backupMoved', { school, from: who(from), to: who(to) })),
    ...reached.map((name) => t('directory.reached', { name })),
  ];
  return (
    <section aria-labelledby={id} class="directory-changes">
      <h4 id={id}>{t('directory.changes')}</h4>
      {lines.length === 0 && <p>{t('directory.changesNone')}</p>}
      <ul class="directory-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
