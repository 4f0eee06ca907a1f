import { useTexts } from '../panel/texts.ts';
import { Section } from '../ui/section.tsx';

const parts = [
  ['welcome.reads', ['welcome.reads1', 'welcome.reads2', 'welcome.reads3']],
  ['welcome.stores', ['welcome.stores1', 'welcome.stores2']],
  ['welcome.sends', ['welcome.sends1', 'welcome.sends2', 'welcome.sends3']],
] as const;

/** What is read, stored and sent, in plain words: what a person agrees to with "Start". */
export function Told() {
  const { t } = useTexts();
  return (
    <div class="told">
      {parts.map(([heading, lines]) => (
        <Section key={heading} heading={t(heading)}>
          <ul class="bullets">
            {lines.map((line) => (
              <li key={line}>{t(line)}</li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}
