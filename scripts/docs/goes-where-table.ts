import { goesWhere } from '../../lib/delivery/goes-where.ts';
import { defaultProfile } from '../../lib/district/default.ts';
import { practiceProfile } from '../../lib/district/practice.ts';
import type { DistrictProfile } from '../../lib/district/schema.ts';
import type { Target } from '../../lib/district/targets.ts';

const START = '<!-- what-goes-where: made by scripts/docs/what-goes-where.ts -->';
const END = '<!-- what-goes-where ends -->';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string) => `\`${cell(text)}\``;

function rows(target: Target): string[] {
  const fields = goesWhere(target);
  const first = [cell(target.name), target.type, code(target.sensitivity)];
  if (fields.length === 0) return [`| ${[...first, 'none', 'nothing by itself'].join(' | ')} |`];
  return fields.map(({ field, template, placeholders }, index) => {
    const start = index === 0 ? first : ['', '', ''];
    const gets = placeholders.length > 0 ? placeholders.map(code).join(', ') : `always ${code(template)}`;
    return `| ${[...start, code(field), gets].join(' | ')} |`;
  });
}

const table = ({ district, targets }: DistrictProfile) =>
  [
    `### ${district.name}`,
    '',
    '| Way | Kind | At most | Field | Gets |',
    '| --- | --- | --- | --- | --- |',
    ...targets.flatMap(rows),
  ].join('\n');

/** The section of docs/privacy.md that says what each built-in way to send carries, from its configuration. */
export function goesWhereSection(): string {
  return [
    START,
    '',
    '## What goes where',
    '',
    'What each way to send of the built-in profiles may carry by itself. "At most" is the level of',
    '[district-profile.md](district-profile.md); whatever is above it goes only when a person pastes it. The review of each',
    'ticket shows the same table for the way that is chosen, and above it the ticket itself, letter for letter.',
    '',
    table(defaultProfile),
    '',
    table(practiceProfile),
    '',
    END,
  ].join('\n');
}

/** A page with the section as it should be: in its place, or at the end where it has none yet. */
export function withGoesWhere(page: string): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  const section = goesWhereSection();
  if (start < 0 || end < start) return `${page.trimEnd()}\n\n${section}\n`;
  return page.slice(0, start) + section + page.slice(end + END.length);
}

/** A table's cells without the spaces that a formatter lines them up with. */
export const unaligned = (page: string): string =>
  page.replace(/ +\|/g, ' |').replace(/\| +/g, '| ').replace(/-{3,}/g, '---');
