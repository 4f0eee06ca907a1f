import type { Taught } from './taught.ts';

type LinkWord = keyof Taught['linkWords'];

/** What a specialist wants to teach. */
export type Subject =
  | { kind: 'field'; field: string }
  | { kind: 'header' | 'name' | 'flags' }
  | { kind: 'link'; state: LinkWord };

/** What was pointed at: a label word, a place (a selector), or a word of a link state. Never a cell or a name. */
export type Lesson =
  | { kind: 'field'; field: string; word: string }
  | { kind: 'header' | 'name' | 'flags'; selector: string }
  | { kind: 'link'; state: LinkWord; word: string };

/** Does what came in answer what was asked? A frame may not teach anything that nobody wanted to teach. */
export function answers(lesson: Lesson, subject: Subject): boolean {
  if (lesson.kind !== subject.kind) return false;
  if (lesson.kind === 'field') return subject.kind === 'field' && subject.field === lesson.field;
  if (lesson.kind === 'link') return subject.kind === 'link' && subject.state === lesson.state;
  return true;
}

const without = (words: readonly string[], word: string) => words.filter((one) => one !== word);

/** Everything taught, with one lesson more. A word belongs to one field, and to one state: the last one taught. */
export function learn(taught: Taught, lesson: Lesson): Taught {
  if (lesson.kind === 'field') {
    const others = Object.entries(taught.labels).map(([field, words]) => [field, without(words, lesson.word)] as const);
    const labels = Object.fromEntries(others.filter(([, words]) => words.length > 0));
    return { ...taught, labels: { ...labels, [lesson.field]: [lesson.word, ...(labels[lesson.field] ?? [])] } };
  }
  if (lesson.kind === 'link') {
    const cleared = Object.fromEntries(
      Object.entries(taught.linkWords).map(([state, words]) => [state, without(words, lesson.word)]),
    ) as Taught['linkWords'];
    return { ...taught, linkWords: { ...cleared, [lesson.state]: [lesson.word, ...cleared[lesson.state]] } };
  }
  if (lesson.kind === 'header') {
    const others = taught.headers.filter(({ root }) => root !== lesson.selector);
    return { ...taught, headers: [{ root: lesson.selector }, ...others] };
  }
  const [first, ...rest] = taught.headers;
  // A name or flags without a header to belong to: there is nothing to add it to.
  return first ? { ...taught, headers: [{ ...first, [lesson.kind]: lesson.selector }, ...rest] } : taught;
}

/** Everything taught, without one lesson. */
export function forget(taught: Taught, lesson: Lesson): Taught {
  if (lesson.kind === 'field') {
    const left = without(taught.labels[lesson.field] ?? [], lesson.word);
    const { [lesson.field]: _, ...others } = taught.labels;
    return { ...taught, labels: left.length > 0 ? { ...others, [lesson.field]: left } : others };
  }
  if (lesson.kind === 'link') {
    const left = without(taught.linkWords[lesson.state], lesson.word);
    return { ...taught, linkWords: { ...taught.linkWords, [lesson.state]: left } };
  }
  if (lesson.kind === 'header')
    return { ...taught, headers: taught.headers.filter(({ root }) => root !== lesson.selector) };
  const { kind, selector } = lesson;
  return {
    ...taught,
    headers: taught.headers.map((header) => {
      const { [kind]: own, ...others } = header;
      return own === selector ? others : header;
    }),
  };
}

/** Every lesson, one by one, for a list with a way to remove each. */
export function lessonsIn({ labels, headers, linkWords }: Taught): Lesson[] {
  return [
    ...Object.entries(labels).flatMap(([field, words]) =>
      words.map((word): Lesson => ({ kind: 'field', field, word })),
    ),
    ...headers.flatMap(({ root, name, flags }): Lesson[] => [
      { kind: 'header', selector: root },
      ...(name === undefined ? [] : [{ kind: 'name' as const, selector: name }]),
      ...(flags === undefined ? [] : [{ kind: 'flags' as const, selector: flags }]),
    ]),
    ...(Object.keys(linkWords) as LinkWord[]).flatMap((state) =>
      linkWords[state].map((word): Lesson => ({ kind: 'link', state, word })),
    ),
  ];
}
