import type { Lesson } from '../../lib/district/lesson.ts';
import type { Language } from '../../lib/i18n/index.ts';
import type { Services } from '../panel/services.ts';

/** All that the settings page needs of the browser. */
export interface SettingsServices extends Pick<Services, 'watchTaught' | 'watchChecksOff' | 'setCheck' | 'download'> {
  language: Language;
  forget(lesson: Lesson): Promise<void>;
}
