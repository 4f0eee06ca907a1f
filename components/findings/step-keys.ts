import { useEffect, useRef } from 'preact/hooks';

/**
 * F8 and Shift+F8 step through the findings from anywhere in the panel. A function key, because a letter alone would
 * need to be remappable (WCAG 2.1.4) and would be eaten by the note's text field.
 */
export function useStepKeys(step: (by: 1 | -1) => void): void {
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      latest.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
