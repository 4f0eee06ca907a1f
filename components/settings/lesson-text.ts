import type { Lesson } from '../../lib/district/lesson.ts';
import { fieldWord, wordsIn } from '../../lib/support/words.ts';
import type { Texts } from '../panel/texts.ts';

/** A lesson in words. */
export function lessonText(lesson: Lesson, { t, language }: Texts): string {
  switch (lesson.kind) {
    case 'field':
      return t('settings.field', { field: fieldWord(wordsIn(language), lesson.field), word: lesson.word });
    case 'link':
      return t('settings.link', { state: t(`teach.link.${lesson.state}`), word: lesson.word });
    default:
      return t('settings.place', { place: t(`teach.${lesson.kind}`), selector: lesson.selector });
  }
}
