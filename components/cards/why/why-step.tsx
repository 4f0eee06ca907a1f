import type { Step } from '../../../lib/report/why/types.ts';
import { pageWord, wordsIn } from '../../../lib/support/words.ts';
import { useTexts } from '../../panel/texts.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';

/** `ok` has no icon: a word says it, and nothing that looks like a tick (DESIGN promise 2). */
const icons: Record<Step['state'], IconName | null> = {
  ok: null,
  fails: 'critical',
  review: 'warning',
  unknown: 'unknown',
};

/** One step: its state in a word, what was found, where and when it was read, and which page shows what was not. */
export function WhyStep({ step }: { step: Step }) {
  const { t, day, time, language } = useTexts();
  const { id, state, say, source, showsOn } = step;
  const page = (name: string) => pageWord(wordsIn(language), name);
  const icon = icons[state];
  return (
    <li class={`why-step why-${state}`}>
      <span class="with-icon">
        {icon && <Icon name={icon} />}
        <b>{t(`why.step.${id}`)}</b> · {t(`why.state.${state}`)}
      </span>
      <p>{t(`why.say.${say}`, { day: step.day ? day(step.day) : t('context.notRead') })}</p>
      {source && (
        <p class="quiet">
          {t(source.here ? 'why.here' : 'why.earlier', { page: page(source.page), time: time(source.at) })}
        </p>
      )}
      {showsOn && <p class="quiet">{t('why.showsOn', { page: page(showsOn) })}</p>}
    </li>
  );
}
