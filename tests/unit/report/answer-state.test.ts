import { describe, expect, it } from 'vitest';
import type { Flag, Relationship } from '../../../lib/facts.ts';
import { isFlagged, statesInForce, stateText } from '../../../lib/report/answer-state.ts';
import type { TabReport } from '../../../lib/report/schema.ts';
import { row } from '../checks/kit.ts';
import { aFinding, aReport } from '../panel/made-up.ts';

const base = aReport();
const shows = (rows: Relationship[], flags: Flag[] = []): TabReport =>
  aReport({ facts: { ...base.facts, relationships: rows }, context: { ...base.context, flags } });
const custody: Flag = { kind: 'custody', text: 'made-up order' };

/** Whether an answer that was given to the first is in force for the second. */
function holds(given: [typeof finding, TabReport], now: [typeof finding, TabReport]): boolean {
  return statesInForce(...now).includes(stateText(...given, isFlagged(given[1])));
}
const finding = aFinding();
const whole = aFinding({ check: 'REL-CUSTODY', outcome: 'review', row: null, observed: { activePortal: 1 } });

describe('the state that an answer was given to', () => {
  it('is what was observed, in any order, wherever the row stands now', () => {
    const again = aFinding({ row: 4, observed: { portal: false, guardian: true }, message: 'otra' });
    expect(holds([finding, base], [again, base])).toBe(true);
  });

  it.each([
    ['a box', aFinding({ observed: { guardian: false, portal: false } })],
    ['a box that can no longer be read', aFinding({ observed: { guardian: null, portal: false } })],
    ['the outcome', aFinding({ outcome: 'review' })],
  ])('has changed with %s', (_, changed) => {
    expect(holds([finding, base], [changed, base])).toBe(false);
  });

  it('of a row does not change with another row', () => {
    expect(holds([finding, shows([row(0)])], [finding, shows([row(0), row(1)])])).toBe(true);
  });

  it('of a whole page changes when another person has access, though the counts are the same', () => {
    const before = shows([row(0, { portal: true }), row(1, { portal: false })]);
    const after = shows([row(0, { portal: false }), row(1, { portal: true })]);
    expect(holds([whole, before], [whole, before])).toBe(true);
    expect(holds([whole, before], [whole, after])).toBe(false);
  });

  it('of a whole page changes neither with the order of the rows nor with an e-mail address', () => {
    const [one, two] = ['1', '2'].map((personID) => ({ personID, name: `Sample, ${personID}` }));
    const rows = [row(0, one), row(1, two)];
    const turned = [row(0, { ...two, email: 'a@example.org' }), row(1, one)];
    expect(holds([whole, shows(rows)], [whole, shows(turned)])).toBe(true);
  });

  it('has changed when a custody flag has become visible, and not when it has not been read yet', () => {
    expect(holds([finding, base], [finding, shows([], [custody])])).toBe(false);
    expect(holds([finding, shows([], [custody])], [finding, shows([], [custody])])).toBe(true);
    expect(holds([finding, shows([], [custody])], [finding, base])).toBe(true);
  });

  it('of a custody finding has changed with one more flag', () => {
    const more = shows([], [custody, { kind: 'legal', text: 'made-up' }]);
    expect(holds([whole, shows([], [custody])], [whole, more])).toBe(false);
  });

  it('holds no text of a flag', () => {
    expect(stateText(whole, shows([], [custody]), true)).not.toContain('made-up order');
  });
});
