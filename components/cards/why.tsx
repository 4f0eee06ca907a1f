import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { today } from '../../lib/campus/dates.ts';
import { adultsOf } from '../../lib/report/why/adults.ts';
import { hasStudent, whyOf } from '../../lib/report/why.ts';
import { findingKeys } from '../findings/key.ts';
import { useTexts } from '../panel/texts.ts';
import { Section } from '../ui/section.tsx';
import type { Card, CardProps } from './card.ts';
import { useSeen } from './why/use-seen.ts';
import { WhyAnswer } from './why/why-answer.tsx';

function WhyCard({ report, profile, services, asked, onAsk }: CardProps) {
  const { t } = useTexts();
  const seen = useSeen(services, report.origin);
  const select = useId();
  const [chosen, setChosen] = useState('');
  const list = useRef<HTMLSelectElement>(null);
  const adults = adultsOf(report, seen, profile).map((person) => ({
    person,
    key: person.personID ?? `row ${person.row}`,
  }));
  const person = adults.find(({ key }) => key === chosen)?.person;
  const choose = (key: string) => {
    setChosen(key);
    const personID = adults.find((one) => one.key === key)?.person.personID;
    const studentID = report.context.student?.personID;
    if (personID && studentID) services.workOn({ origin: report.origin, personID, studentID });
  };
  useEffect(() => {
    if (asked === null) return;
    const row = report.facts.relationships.find((one) => one.row === asked.row);
    choose(row?.personID ?? `row ${asked.row}`);
    list.current?.scrollIntoView?.({ block: 'center' });
    list.current?.focus({ preventScroll: true });
  }, [asked]);
  const why = person && whyOf({ report, seen, pair: person, district: profile, today: today(new Date(report.readAt)) });
  const finding = why?.finding ?? null;
  return (
    <Section class="why" heading={t('why.heading')}>
      {adults.length === 0 ? (
        <p>{t('why.noPage')}</p>
      ) : (
        <p class="why-choose">
          <label for={select}>{t('why.choose')}</label>{' '}
          <select id={select} ref={list} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{t('why.nobody')}</option>
            {adults.map(({ key, person: { name, relationship, row } }) => (
              <option key={key} value={key}>
                {[name ?? t('why.row', { row: row + 1 }), relationship].filter(Boolean).join(' · ')}
              </option>
            ))}
          </select>
        </p>
      )}
      {why && (
        <WhyAnswer
          why={why}
          profile={profile}
          onAsk={() => onAsk(finding === null ? null : (findingKeys(report.findings)[finding] ?? null))}
        />
      )}
    </Section>
  );
}

/** "Why can't this parent see this child?": the district's checklist for one pair, asked on the pages of a student. */
export const why: Card = {
  id: 'why',
  shows: (report) => report.facts.relationships.length > 0 || (report.context.student !== null && hasStudent(report)),
  View: WhyCard,
};
