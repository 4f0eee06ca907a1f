import type { ParsedProfile } from '../../../lib/district/parse.ts';
import type { ProfileAddress } from '../../../lib/district/profile-address.ts';
import type { CurrentProfile } from '../../../lib/district/profile-source.ts';
import type { UrlState } from '../../../lib/district/url-source.ts';
import type { Watch } from '../../panel/services.ts';

/** The file that was imported at this device; null as date and name when an earlier release stored it. */
export interface ImportedFile {
  name: string | null;
  date: string | null;
}

/** What the settings about the profile need of the browser. */
export interface ProfileServices {
  /** The profile in force where no Campus page is in hand. */
  watchCurrent: Watch<CurrentProfile>;
  watchFile: Watch<ImportedFile | null>;
  watchUrl: Watch<UrlState | null>;
  importFile(text: string, name: string): Promise<ParsedProfile>;
  removeFile(): Promise<void>;
  setUrl(text: string): Promise<ProfileAddress>;
  /** Looks at the web address now. null: none is set */
  refreshUrl(): Promise<UrlState | null>;
  removeUrl(): Promise<void>;
}
