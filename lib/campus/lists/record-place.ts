import { headingBefore, isColumn, titlesOf } from '../../dom/heading.ts';
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

const CONTROL = 'input,select,[role=checkbox],[role=switch]';
const LONGEST_BADGE = 40;
const LONGEST_TITLE = 120;
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
      // A label is no badge: the control beside it says whether it holds.
      !one.matches('label,[class*=label i]') &&
      !(one.textContent ?? '').trim().endsWith(':') &&
      !one.parentElement?.querySelector(CONTROL) &&
      !one.closest('table,[role=grid],[role=table]') &&
      isShown(one),
  );
  const text = said.map((one) => shownText(one)).join(' | ');
  if (text) slots.set(badge.field, { element: said[0] ?? element, text });
}

/** What may title a record that stands alone, best first. */
const TITLED = [
  'h1,h2,h3,h4,h5,h6,[role=heading],legend,summary,caption',
  '[class*=title i],[class*=header i],th[colspan]',
  'b,strong,[class*=name i]',
];

/** The titles of a record, those in its grids left out. */
function ownTitles(part: Element, grids: readonly Element[]): string[] {
  const own = (title: Element) => !isColumn(title) && !grids.some((grid) => grid.contains(title)) && isShown(title);
  return TITLED.flatMap((titles) => [...part.querySelectorAll(titles)].slice(0, 24).filter(own).slice(0, 3))
    .map((title) => shownText(title))
    .filter((text) => text !== '' && text.length < LONGEST_TITLE);
}

/** The smallest part of a record that holds all of its fields. */
function heart(slots: ReadonlyMap<string, Slot>, record: Element): Element {
  const elements = [...slots.values()].map(({ element }) => element);
  let part = elements[0] ?? record;
  while (part !== record && part.parentElement && !elements.every((element) => part.contains(element)))
    part = part.parentElement;
  return part;
}

/** The nearest heading over a part of the page, however deep its layout tables stand in one another. */
function over(part: Element, body: Element): string | null {
  for (let at: Element | null = part; at && at !== body; at = at.parentElement) {
    const text = headingBefore(at);
    if (text) return text;
  }
  return null;
}

/** The title and the heading of a record. The form of one person may stand below the page's own headings. */
export function placeOfRecord(
  element: Element,
  slots: ReadonlyMap<string, Slot>,
  { alone }: RecordSpec,
  index: LabelIndex,
  body: Element,
  grids: readonly Element[],
): RecordPlace {
  const whole = element === body;
  const unknown = (text: string) => !index.has(label(text));
  if (!alone) {
    const titles = titlesOf(element).filter(unknown);
    const title = titles.find(looksLikeName) ?? (whole ? undefined : titles[0]);
    return { part: element, title, group: headingBefore(whole ? heart(slots, element) : element) ?? title ?? null };
  }
  const part = whole ? heart(slots, element) : element;
  // A linked phone number is a value and no title.
  const values = [...slots.values()].map(slotText);
  const title = ownTitles(part, grids).find((text) => unknown(text) && !values.includes(text));
  const above = over(part, body);
  return { part, title: title ?? ((whole && above) || undefined), group: above ?? title ?? null };
}
