import { type CurrentProfile, profileSources } from '../../../lib/district/profile-source.ts';
import { useTexts } from '../../panel/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { ProblemList } from './problem-list.tsx';
import { when } from './when.ts';

/** Which profile is in force, where it comes from and since when, and what is wrong with one that was passed over. */
export function InForce({ current }: { current: CurrentProfile }) {
  const texts = useTexts();
  const { t } = texts;
  const { profile, source, date, kept, locked, problems } = current;
  const noDate = t(source === 'built-in' ? 'sources.dateNone' : 'sources.dateUnknown');
  return (
    <>
      {locked && (
        <Notice kind="info" title={t('sources.locked')}>
          <p>{t('sources.lockedHow')}</p>
        </Notice>
      )}
      <dl class="facts profile-facts">
        <div>
          <dt>{t('sources.district')}</dt>
          <dd>{profile.district.name}</dd>
        </div>
        <div>
          <dt>{t('sources.from')}</dt>
          <dd>{t(`sources.source.${source}`)}</dd>
        </div>
        <div>
          <dt>{t('sources.date')}</dt>
          <dd>{date === null ? noDate : when(date, texts)}</dd>
        </div>
      </dl>
      {(kept !== null || problems.length > 0) && (
        <Notice kind="warning" title={kept === null ? t('sources.problems') : t(`sources.kept.${kept}`)}>
          {profileSources.map((from) => {
            const own = problems.filter((problem) => problem.source === from);
            return (
              own.length > 0 && (
                <div key={from}>
                  <p>{t('sources.problemsIn', { source: t(`sources.source.${from}`) })}</p>
                  <ProblemList problems={own} />
                </div>
              )
            );
          })}
        </Notice>
      )}
    </>
  );
}
