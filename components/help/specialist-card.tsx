import type { Assignment } from '../../lib/support/types.ts';
import { type TextKey, useTexts } from '../panel/texts.ts';
import { Icon } from '../ui/icon.tsx';

const reasons: Record<Extract<Assignment, { status: 'none' }>['reason'], TextKey> = {
  'no-school-read': 'help.noSchool',
  'school-not-listed': 'help.none',
  'ambiguous-school': 'help.ambiguous',
  'no-specialist': 'help.none',
};

/** Who answers for this school, as the district's list says, or that the list names nobody (DESIGN promise 7). */
export function SpecialistCard(props: { assignment: Assignment; onBook: (url: string) => void }) {
  const { t, day } = useTexts();
  const { assignment } = props;
  if (assignment.status === 'none') {
    return (
      <p class="specialist with-icon">
        <Icon name="unknown" />
        <span>
          {t(reasons[assignment.reason])}
          {assignment.school !== null && <bdi class="quiet">{assignment.school}</bdi>}
        </span>
      </p>
    );
  }
  const { specialist, backup, asOf, school } = assignment;
  return (
    <div class="specialist">
      <p class="quiet">{t('help.specialistFor', { school })}</p>
      <p class="specialist-name">{specialist.name}</p>
      <p class="specialist-ways">
        {specialist.email !== null && <bdi>{specialist.email}</bdi>}
        {specialist.extension !== null && <span>{t('help.extension', { extension: specialist.extension })}</span>}
        {specialist.booking !== null && (
          <a
            href={specialist.booking}
            target="_blank"
            rel="noreferrer"
            onClick={(event) => {
              event.preventDefault();
              props.onBook(specialist.booking as string);
            }}
          >
            {t('help.book')} <span class="hidden-text">{t('link.newTab')}</span>
          </a>
        )}
      </p>
      <p class="quiet">
        {backup !== null && `${t('help.backup', { name: backup.name })} · `}
        {asOf === null ? t('help.asOfUnknown') : t('help.asOf', { day: day(asOf) })}
      </p>
    </div>
  );
}
