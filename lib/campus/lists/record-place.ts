import { headingBefore, titlesOf } from '../../dom/heading.ts';
import { label } from '../../dom/names.ts';
import { isShown, shownText } from '../../dom/shown.ts';
import { fold } from '../../dom/text.ts';
import { looksLikeName } from '../identity.ts';
import type { LabelIndex } from '../labels.ts';
import { type Slot, slotText } from '../slots.ts';
import type { RecordSpec } from '../spec.ts';

/** Where a record stands and what it is called. */
export interface RecordPlace {
  /** The smallest part that holds it. */
  part: Element;
  title: string | undefined;
  /** The heading that it stands under. */
  group: string | null;
}

const LONGEST_BADGE = 40;
/** What may be a badge: a short text on its own that is no cell of a grid. */
const BADGES = 'span,strong,b,em,small,i,div,p,li,label';

/** Puts what a record's badges say ("Primary") into its slots, parted by " | ". */
export function addBadge(
  slots: Map<string, Slot>,
  { part }: RecordPlace,
  element: Element,
  { badge }: RecordSpec,
  body: Element,
): void {
  if (!badge || slots.has(badge.field)) return;
  const words = new RegExp(badge.words);
  const within = element === body ? (part.parentElement ?? part) : element;
  const said = [...within.querySelectorAll(BADGES)].filter(
    (one) =>
      !one.firstElementChild &&
      (one.textContent ?? '').length < LONGEST_BADGE &&
      words.test(fold(one.textContent ?? '')) &&
      !one.closest('table,[role=grid],[role=table]') &&
      isShown(one),
  );
  const text = said.map((one) => shownText(one)).join(' | ');
  if (text) slots.set(badge.field, { element: said[0] ?? element, text });
}

/** The smallest part of a record that holds all of its fields. */
function heart(slots: ReadonlyMap<string, Slot>, record: Element): Element {
  const elements = [...slots.values()].map(({ element }) => element);
  let part = elements[0] ?? record;
  while (part !== record && part.parentElement && !elements.every((element) => part.contains(element)))
    part = part.parentElement;
  return part;
}

/** The title and the heading of a record. The form of one person may stand below the page's own headings. */
export function placeOfRecord(
  element: Element,
  slots: ReadonlyMap<string, Slot>,
  { alone }: RecordSpec,
  index: LabelIndex,
  body: Element,
): RecordPlace {
  const whole = element === body;
  const unknown = (text: string) => !index.has(label(text));
  if (!alone) {
    const titles = titlesOf(element).filter(unknown);
    const title = titles.find(looksLikeName) ?? (whole ? undefined : titles[0]);
    return { part: element, title, group: whole ? null : (headingBefore(element) ?? title ?? null) };
  }
  const part = whole ? heart(slots, element) : element;
  // A linked phone number is a value and no title.
  const values = [...slots.values()].map(slotText);
  const title = titlesOf(part).find((text) => unknown(text) && !values.includes(text));
  const above = headingBefore(part);
  return { part, title: title ?? (whole ? (above ?? undefined) : undefined), group: above ?? title ?? null };
}
