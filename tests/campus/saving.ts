import { boxFields } from './sessions.ts';
import type { BoxField, Scenario } from './types.ts';

type Boxes = Map<number, Partial<Record<BoxField, boolean>>>;

/** The number in a row's field names: `guardian_30017` is the box of row 17. */
export const rowKey = (index: number): number => 30_000 + index;

/** The boxes a legacy form sent: an unticked box is one that is missing, as browsers send forms. */
export function savedBoxes(scenario: Scenario, form: string): Boxes {
  const sent = new URLSearchParams(form);
  const shown = boxFields.filter((field) => !scenario.hiddenColumns.includes(field));
  return new Map(
    scenario.rows.map((_, index) => [
      index,
      Object.fromEntries(shown.map((field) => [field, sent.has(`${field}_${rowKey(index)}`)])),
    ]),
  );
}

/** The boxes the Kendo page sent: `{ boxes: [{ index, guardian: true, … }] }`. Throws on anything else. */
export function savedJson(scenario: Scenario, body: string): Boxes {
  const { boxes } = JSON.parse(body) as { boxes: ({ index: number } & Partial<Record<BoxField, unknown>>)[] };
  return new Map(
    boxes
      .filter(({ index }) => scenario.rows[index] !== undefined)
      .map((sent) => [
        sent.index,
        Object.fromEntries(boxFields.filter((field) => field in sent).map((field) => [field, sent[field] === true])),
      ]),
  );
}
