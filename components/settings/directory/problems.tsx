import type { Problem, Reading } from '../../../lib/district/directory/reading.ts';
import { useTexts } from '../../panel/texts.ts';
import { placeText } from './place-text.ts';

/** What could not be read: where it stands, why, and its words. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const texts = useTexts();
  const { t } = texts;
  if (problems.length === 0) return null;
  return (
    <details open class="directory-problems">
      <summary>{texts.count('directory.problems', problems.length)}</summary>
      <ul class="directory-list">
        {problems.map(({ place, text, reason }) => (
          <li key={`${place.page} ${place.line} ${reason} ${text}`}>
            {placeText(place, t)}: {t(`directory.problem.${reason}`)}. <bdi class="quiet">{text}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Lines that are no part of the table, to be looked through where something is missing. */
export function Outside({ lines }: { lines: Reading['outside'] }) {
  const texts = useTexts();
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{texts.count('directory.outside', lines.length)}</summary>
      <ul class="directory-list quiet">
        {lines.map(({ place, text }) => (
          <li key={`${place.page} ${place.line} ${text}`}>
            {placeText(place, texts.t)}: <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
