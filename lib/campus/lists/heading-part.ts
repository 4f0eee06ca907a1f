import { isShown, shownText } from '../../dom/shown.ts';
import { fold } from '../../dom/text.ts';
import type { ListSpec } from '../spec.ts';
import { readLine } from './line.ts';
import type { Part } from './part.ts';

const LONGEST = 120;
const MOST = 40;

/** A line for each heading (or the document's title) that holds a value: "Application 70012". */
export function readHeadings(body: Element, list: ListSpec): Part | null {
  const { field, words, titles } = list.heading as NonNullable<ListSpec['heading']>;
  const pattern = new RegExp(words);
  const said = [...body.querySelectorAll(titles)].slice(0, MOST).map((element) => {
    const text = isShown(element) && (element.textContent?.length ?? 0) < LONGEST ? shownText(element) : '';
    return { element, text };
  });
  const all = [...said, { element: body, text: body.ownerDocument.title }];
  const lines = all.flatMap(({ element, text }) => {
    const value = pattern.exec(fold(text))?.[1];
    const line = value ? readLine(element, new Map([[field, { element, text: value }]]), list, null) : null;
    return line ?? [];
  });
  const count = { seen: lines.length, total: lines.length };
  return lines.length > 0 ? { list, fields: new Set([field]), content: 0, lines, count, root: body } : null;
}
