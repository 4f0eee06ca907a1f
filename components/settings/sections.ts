import type { ComponentType } from 'preact';
import type { TextKey } from '../panel/texts.ts';
import { Calendar } from './calendar.tsx';
import { Checks } from './checks.tsx';
import { DirectorySection } from './directory/directory-section.tsx';
import { Erase } from './erase.tsx';
import { Hosts } from './hosts.tsx';
import { Keep } from './keep.tsx';
import { LanguageChoice } from './language.tsx';
import { Learn } from './learn/learn.tsx';
import { ProfileSource } from './profile-source.tsx';
import { Reading } from './reading.tsx';
import type { SettingsServices } from './services.ts';
import { Targets } from './targets.tsx';
import { TaughtList } from './taught-list.tsx';
import { You } from './you.tsx';

export interface SettingsPart {
  /** Where the link on top of the page leads. */
  id: string;
  /** The link's words: the heading of the part. */
  title: TextKey;
  View: ComponentType<{ services: SettingsServices }>;
}

/** The parts of the settings page, from top to bottom. A new part is a component of its own and a line here. */
export const sections: readonly SettingsPart[] = [
  { id: 'you', title: 'settings.you', View: You },
  { id: 'reading', title: 'settings.reading', View: Reading },
  { id: 'language', title: 'settings.language', View: LanguageChoice },
  { id: 'checks', title: 'settings.checks', View: Checks },
  { id: 'targets', title: 'settings.targets', View: Targets },
  { id: 'learn', title: 'learn.heading', View: Learn },
  { id: 'profile', title: 'sources.heading', View: ProfileSource },
  { id: 'calendar', title: 'tasks.calendar', View: Calendar },
  { id: 'directory', title: 'directory.heading', View: DirectorySection },
  { id: 'hosts', title: 'settings.hosts', View: Hosts },
  { id: 'taught', title: 'settings.taught', View: TaughtList },
  { id: 'keep', title: 'settings.keep', View: Keep },
  { id: 'erase', title: 'settings.erase', View: Erase },
];
