import type { DirectoryServices } from '../../components/settings/directory/services.ts';
import { currentProfile } from '../../lib/district/sources.ts';
import { removeDirectory, saveDirectory, watchDirectory } from '../../lib/storage/directory.ts';
import { readDirectoryList } from './read-directory.ts';
import { watchCurrent } from './watch-current.ts';

/** What the school directory's part of the settings page may do in the browser. */
export const directoryServices: DirectoryServices = {
  watch: watchDirectory,
  watchUsed: (tell) =>
    watchCurrent(() => {
      void currentProfile('').then(({ from }) => tell(from['assignments']?.includes('directory') ?? false));
    }),
  read: readDirectoryList,
  save: saveDirectory,
  remove: removeDirectory,
  now: () => new Date().toISOString(),
};
