import type { ImportedFile, ProfileServices } from '../../components/settings/profile/services.ts';
import { importProfile, removeImported } from '../../lib/district/file-source.ts';
import { readSources } from '../../lib/district/sources.ts';
import { fileKey, parseFile, urlCopyKey, urlKey } from '../../lib/district/stored.ts';
import { readUrlState, refreshUrl, removeUrl, setUrl } from '../../lib/district/url-source.ts';
import { watchRead } from '../../lib/storage/watch-read.ts';
import { watchCurrent } from './watch-current.ts';

async function readFile(): Promise<ImportedFile | null> {
  const file = parseFile((await readSources()).file);
  return file && { name: file.name, date: file.date };
}

const aboutFile = (changes: object, area: string) => area === 'local' && fileKey in changes;
const aboutUrl = (changes: object, area: string) =>
  (area === 'local' && (urlKey in changes || urlCopyKey in changes)) || (area === 'managed' && 'profileUrl' in changes);

/** What the settings may do about the profile's sources. */
export const profileSources: ProfileServices = {
  watchCurrent,
  watchFile: (tell) => watchRead(readFile, aboutFile, tell),
  watchUrl: (tell) => watchRead(readUrlState, aboutUrl, tell),
  importFile: importProfile,
  removeFile: removeImported,
  setUrl,
  refreshUrl,
  removeUrl,
};
