import type { LocalText } from '../../lib/district/schema.ts';
import { Local } from '../ui/local.tsx';

/** Numbered steps as the district wrote them. */
export function Steps({ steps }: { steps: readonly LocalText[] }) {
  if (steps.length === 0) return null;
  return (
    <ol class="sheet-steps">
      {steps.map((step) => (
        <li key={step.en}>
          <Local text={step} />
        </li>
      ))}
    </ol>
  );
}

export function Paragraphs({ texts }: { texts: readonly LocalText[] }) {
  return (
    <>
      {texts.map((text) => (
        <Local key={text.en} text={text} />
      ))}
    </>
  );
}
