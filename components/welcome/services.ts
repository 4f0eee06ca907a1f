import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { Language } from '../../lib/i18n/index.ts';
import type { Services, Watch } from '../panel/services.ts';

/** All that the first page needs of the browser. */
export interface WelcomeServices
  extends Pick<
    Services,
    'watchRole' | 'watchRoleLocked' | 'setRole' | 'watchSchool' | 'watchConsent' | 'openSettings'
  > {
  language: Language;
  watchProfile: Watch<DistrictProfile>;
  setSchool(school: string | null): Promise<void>;
  /** The person pressed "Start". */
  giveConsent(): Promise<void>;
  /** Address of practice pages that can be reached from here; null: there are none. */
  practice: string | null;
}
