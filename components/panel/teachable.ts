import { pages as known } from '../../lib/campus/pages/index.ts';
import type { Subject } from '../../lib/district/lesson.ts';
import type { Taught } from '../../lib/district/taught.ts';
import type { PageId } from '../../lib/facts.ts';
import { fieldWord, wordsIn } from '../../lib/support/words.ts';
import type { TextKey, Texts } from './texts.ts';

interface Choice {
  key: string;
  text: string;
  subject: Subject;
}

/** What can be taught, in groups: the fields of these pages (of every page where none is known), the header, link states. */
export function teachable(pages: readonly PageId[], taught: Taught, { t, language }: Texts) {
  const words = wordsIn(language);
  const about = known.filter(({ id }) => pages.length === 0 || pages.includes(id));
  const fields = [...new Set(about.flatMap(({ spec }) => spec.lists.flatMap(({ labels }) => Object.keys(labels))))];
  const named = fields.map((field): Choice => {
    return { key: `field ${field}`, text: fieldWord(words, field), subject: { kind: 'field', field } };
  });
  const kinds = taught.headers.length > 0 ? (['header', 'name', 'flags'] as const) : (['header'] as const);
  const links = about.some(({ id }) => id === 'olr-application')
    ? (['linked', 'unlinked', 'error', 'possible'] as const)
    : [];
  const groups: { heading: TextKey; choices: Choice[] }[] = [
    { heading: 'teach.fields', choices: named.sort((a, b) => a.text.localeCompare(b.text, language)) },
    {
      heading: 'teach.places',
      choices: kinds.map((kind) => ({ key: kind, text: t(`teach.${kind}`), subject: { kind } })),
    },
    {
      heading: 'teach.links',
      choices: links.map((state) => ({
        key: `link ${state}`,
        text: t(`teach.link.${state}`),
        subject: { kind: 'link', state },
      })),
    },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}
