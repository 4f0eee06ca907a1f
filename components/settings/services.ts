import type { Lesson } from '../../lib/district/lesson.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { Severity } from '../../lib/facts.ts';
import type { Language } from '../../lib/i18n/index.ts';
import type { OwnSeverities } from '../../lib/report/own-severity.ts';
import type { LanguageSetting } from '../../lib/storage/language.ts';
import type { Feed } from '../../lib/storage/tasks.ts';
import type { Services, Watch } from '../panel/services.ts';
import type { DirectoryServices } from './directory/services.ts';
import type { LearnServices } from './learn/services.ts';
import type { ProfileServices } from './profile/services.ts';

/** The profile in force where no Campus page is in hand, and whether a policy decides it. */
export interface ProfileInForce {
  profile: DistrictProfile;
  locked: boolean;
}

/** What of the panel's services the settings page needs too. */
type Shared =
  | 'version'
  | 'watchTaught'
  | 'watchChecksOff'
  | 'setCheck'
  | 'download'
  | 'copy'
  | 'watchRole'
  | 'setRole'
  | 'watchSchool'
  | 'watchPause'
  | 'watchConsent'
  | 'openWelcome';

/** All that the settings page needs of the browser. */
export interface SettingsServices extends Pick<Services, Shared> {
  language: Language;
  watchProfile: Watch<ProfileInForce>;
  /** Where the profile comes from, and what may bring another. */
  profileSources: ProfileServices;
  /** A policy says the role. */
  watchRoleLocked: Watch<boolean>;
  forget(lesson: Lesson): Promise<void>;
  setSchool(school: string | null): Promise<void>;
  watchSeverities: Watch<OwnSeverities>;
  /** @param severity null: as the district has it */
  setSeverity(id: string, severity: Severity | null): Promise<void>;
  watchFirstTarget: Watch<string | null>;
  setFirstTarget(id: string | null): Promise<void>;
  watchLanguage: Watch<LanguageSetting>;
  setLanguage(choice: Language | null): Promise<void>;
  /** Match patterns of the district's own Campus hosts that are granted. */
  watchHosts: Watch<string[]>;
  /** Asks for host permissions. Must be the first call of a click's handler: the browser wants the gesture. */
  requestOrigins(origins: string[]): Promise<boolean>;
  /** @returns false when the browser refused */
  takeHostBack(pattern: string): Promise<boolean>;
  learn: LearnServices;
  watchFeed: Watch<Feed | null>;
  /** Fetches the calendar of tasks now. @returns whether it worked */
  fetchTasks(): Promise<boolean>;
  /** Importing the school directory. */
  directory: DirectoryServices;
  takeConsentBack(): Promise<void>;
  pauseAll(): Promise<void>;
  resumeAll(): Promise<void>;
  /** @returns false when something could not be deleted */
  eraseAll(): Promise<boolean>;
}
