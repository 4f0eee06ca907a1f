import { custodyState } from '../../lib/report/advice.ts';
import { type LookAlike, lookAlikesOf } from '../../lib/report/look-alikes.ts';
import { type Child, checkedAmong, childrenOf } from '../../lib/report/siblings.ts';
import { useTexts } from '../panel/texts.ts';
import { Icon } from '../ui/icon.tsx';
import { Section } from '../ui/section.tsx';
import type { Card, CardProps } from './card.ts';
import { useSeen } from './why/use-seen.ts';

const icons = { clear: 'info', open: 'warning', partial: 'unknown', unseen: 'unknown' } as const;

function ChildLine({ child }: { child: Child }) {
  const { t, time, count } = useTexts();
  const { name, personID, studentNumber, state, at, found, unknown } = child;
  const ties = child.inHand ? [t('family.inHand')] : child.ties.map((tie) => t(`family.tie.${tie}`));
  const numbers = [
    found > 0 && count('family.found', found),
    unknown > 0 && count('family.unknown', unknown),
    child.stop && t('family.flag'),
  ].filter((text) => text !== false);
  return (
    <li>
      <p class="with-icon">
        <Icon name={icons[state]} />
        <span>
          <bdi>{name ?? personID ?? studentNumber}</bdi> <span class="quiet">({ties.join(', ')})</span>
          <br />
          {t(`family.state.${state}`, { time: at === null ? '' : time(at) })}
          {numbers.length > 0 && `. ${numbers.join('. ')}`}
        </span>
      </p>
    </li>
  );
}

function AlikeLine({ kind, pair: [one, other] }: LookAlike) {
  const { t } = useTexts();
  return (
    <li>
      {t(`family.alike.${kind}`)}: <bdi>{one.name ?? ''}</bdi> ({one.id}), <bdi>{other.name ?? ''}</bdi> ({other.id})
    </li>
  );
}

/** Facts only where a custody or legal flag is shown for anybody of the family (DESIGN promise 3). */
function FamilyCard({ report, services }: CardProps) {
  const { t, count } = useTexts();
  const seen = useSeen(services, report.origin);
  const { student } = report.context;
  const children = childrenOf(student, seen);
  const alike = lookAlikesOf(student, seen, children);
  if (children.length === 0 && alike.length === 0) return null;
  const stop = custodyState(report.context) === 'stop' || children.some((child) => child.stop);
  const heading =
    children.length === 0
      ? t('family.alike.heading')
      : count('family.heading', children.length, { checked: checkedAmong(children) });
  return (
    <Section class="family" heading={heading}>
      {children.length > 0 && (
        <>
          <p class="quiet">{t('family.who')}</p>
          <ul class="plain">
            {children.map((child) => (
              <ChildLine key={child.personID ?? child.studentNumber ?? ''} child={child} />
            ))}
          </ul>
          {!stop && children.some(({ state }) => state !== 'clear' && state !== 'open') && <p>{t('family.how')}</p>}
          {alike.length > 0 && <h3>{t('family.alike.heading')}</h3>}
        </>
      )}
      {alike.length > 0 && (
        <>
          <ul class="plain">
            {alike.map((one) => (
              <AlikeLine key={`${one.kind} ${one.pair[0].id} ${one.pair[1].id}`} {...one} />
            ))}
          </ul>
          {!stop && <p>{t('family.alike.compare')}</p>}
        </>
      )}
    </Section>
  );
}

/** The family as this session has seen it: which children were checked, and which records look alike. */
export const family: Card = {
  id: 'family',
  shows: ({ context: { student } }) =>
    student !== null && (student.personID !== null || student.studentNumber !== null),
  View: FamilyCard,
};
