import { asksSchoolFirst } from '../../lib/support/protocols/gradebook.ts';
import { triageOf, triagePage } from '../../lib/support/triage.ts';
import { RolePicker, useRole } from '../panel/role-picker.tsx';
import { useTexts } from '../panel/texts.ts';
import { Icon } from '../ui/icon.tsx';
import { Section } from '../ui/section.tsx';
import type { Card, CardProps } from './card.ts';
import { ForSpecialist, ForTeacher } from './gradebook/actions.tsx';
import { answerText } from './gradebook/answers.ts';

/** Scheduling or enrollment? Three questions before anybody is asked, and then the one who is asked first. */
function GradebookCard(props: CardProps) {
  const { report, services } = props;
  const texts = useTexts();
  const { t } = texts;
  const role = useRole(services);
  if (role === undefined) return null;
  // They have no teacher gradebook access (support protocol 1): one line says who has.
  if (role === 'office') return <p class="quiet">{t('gradebook.office')}</p>;
  const schoolFirst = role !== null && asksSchoolFirst(props.profile.support.protocols, role);
  return (
    <Section class="gradebook" heading={t('gradebook.heading')}>
      <ol class="steps">
        {triageOf(report).map((answer) => (
          <li key={answer.question}>
            <strong>{t(`gradebook.${answer.question}`)}</strong>
            <p class="with-icon">
              <Icon name={answer.known === null ? 'unknown' : answer.known ? 'info' : 'warning'} />
              <span>{answerText(answer, report, texts)}</span>
            </p>
          </li>
        ))}
      </ol>
      {role === null && <RolePicker services={services} label={t('role.ask')} />}
      {role !== null && (schoolFirst ? <ForTeacher {...props} /> : <ForSpecialist {...props} />)}
    </Section>
  );
}

export const gradebookTriage: Card = {
  id: 'gradebook-triage',
  shows: (report) => triagePage(report) !== null,
  View: GradebookCard,
};
