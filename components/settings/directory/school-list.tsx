import { useState } from 'preact/hooks';
import type { Directory } from '../../../lib/district/directory/schema.ts';
import { fullName } from '../../../lib/district/directory/school-key.ts';
import { useTexts } from '../../panel/texts.ts';

/** How many schools are shown before "Show all": a long list takes long to draw. */
const FIRST = 20;

/** The schools as they would be kept, each with its specialist and how to reach them. */
export function SchoolList({ directory }: { directory: Directory }) {
  const texts = useTexts();
  const { t } = texts;
  const [all, setAll] = useState(false);
  const people = new Map(directory.specialists.map((each) => [each.name, each]));
  const shown = all ? directory.schools : directory.schools.slice(0, FIRST);
  return (
    <section>
      <h4>{texts.count('directory.schools', directory.schools.length)}</h4>
      <ul class="directory-list directory-schools">
        {shown.map(({ name, level, specialist, backup }) => {
          const person = specialist === null ? undefined : people.get(specialist);
          const ways = [
            person?.email,
            person?.extension && t('help.extension', { extension: person.extension }),
            person?.booking,
            backup && t('help.backup', { name: backup }),
          ].filter((way) => typeof way === 'string');
          return (
            <li key={fullName(name, level)}>
              <span class="directory-school">
                {name}
                {level !== null && <span class="quiet"> {level}</span>}
              </span>
              <span>
                {specialist ?? t('directory.nobody')}
                {ways.length > 0 && <span class="quiet directory-ways">{ways.join(' · ')}</span>}
              </span>
            </li>
          );
        })}
      </ul>
      {shown.length < directory.schools.length && (
        <button type="button" onClick={() => setAll(true)}>
          {t('directory.more')}
        </button>
      )}
    </section>
  );
}
