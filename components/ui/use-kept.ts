import { useEffect, useRef, useState } from 'preact/hooks';
import { type TextKey, useTexts } from '../panel/texts.ts';
import { useSay } from './status.ts';

/**
 * The value of a control that is stored as it is chosen: what the person chose shows at once, and what is stored shows
 * again when storing failed, which the status line says.
 * @param stored as it is told of, a moment after it was stored
 * @param keep stores a choice; fails when it could not
 * @param done what is said once it is stored; null: nothing
 */
export function useKept<T extends string | boolean | null>(
  stored: T,
  keep: (value: T) => Promise<unknown>,
  done: TextKey | null = 'settings.saved',
): [shown: T, choose: (value: T) => void] {
  const { t } = useTexts();
  const say = useSay();
  const [chosen, setChosen] = useState<{ value: T } | null>(null);
  const storing = useRef(0);
  const latest = useRef(0);
  // A change that comes while nothing is being stored is someone else's: it counts.
  useEffect(() => {
    if (storing.current === 0) setChosen(null);
  }, [stored]);
  const choose = async (value: T) => {
    latest.current += 1;
    const mine = latest.current;
    setChosen({ value });
    storing.current += 1;
    const kept = await keep(value).then(
      () => true,
      () => false,
    );
    storing.current -= 1;
    if (!kept && mine === latest.current) setChosen(null);
    if (!kept) say(t('settings.failed'));
    else if (done !== null) say(t(done));
  };
  return [chosen === null ? stored : chosen.value, (value) => void choose(value)];
}
