import type { ComponentType } from 'preact';
import { ChecksOff } from './checks-off.tsx';
import { LanguageNote } from './language-note.tsx';
import type { SettingsServices } from './services.ts';
import { TaughtList } from './taught-list.tsx';

/** The parts of the settings page, from top to bottom. A new part is a component of its own and a line here. */
export const sections: readonly ComponentType<{ services: SettingsServices }>[] = [TaughtList, ChecksOff, LanguageNote];
