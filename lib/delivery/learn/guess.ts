import type { ListedField } from '../../dom/form/types.ts';

/** What a field may be filled with, best guess first. A person always looks over it. */
const words: readonly [RegExp, string][] = [
  [/\b(subject|summary|title|short description|asunto|resumen)\b/, '{{subject}}'],
  [
    /\b(description|details?|message|comments?|content|body|issue|problem|question|descripci[oó]n|mensaje)\b/,
    '{{body}}',
  ],
  [/\b(student (id|number|no)|student)\b|\bn[uú]mero de estudiante\b/, '{{student.number}}'],
  [/\b(school|campus|building|location|site|escuela)\b/, '{{school}}'],
  [/\b(course|section|class|curso)\b/, '{{course}}'],
];

/**
 * A guess at what each listed field gets: a template, or '' for nothing. Each placeholder goes to one field only.
 * @param fields as they stand on the page
 * @param before what fields on earlier pages of the form get
 */
export function guess(fields: readonly ListedField[], before: readonly string[] = []): string[] {
  const taken = new Set<string>(before);
  const first = fields.map(({ label, name, kind }) => {
    if (kind === 'checkbox' || kind === 'file' || kind === 'select') return '';
    const said = `${label} ${name.replace(/[_.[\]-]+/g, ' ')}`.toLowerCase();
    const template = words.find(([pattern, value]) => pattern.test(said) && !taken.has(value))?.[1] ?? '';
    if (template !== '') taken.add(template);
    return template;
  });
  if (taken.has('{{body}}')) return first;
  // Without a word for it, the text goes where the most text goes.
  const rich = fields.findIndex(({ kind }, index) => kind === 'richtext' && first[index] === '');
  return first.map((template, index) => (index === rich ? '{{body}}' : template));
}
