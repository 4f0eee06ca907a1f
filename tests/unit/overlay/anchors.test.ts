// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { groupMarks } from '../../../components/overlay/anchors.ts';
import type { MarkView } from '../../../lib/messages/map.ts';
import { view } from './made-up.ts';

const row = document.createElement('tr');
const portal = document.createElement('input');
const guardian = document.createElement('input');
const fields: Record<string, Element> = { portal, guardian };
const locate = ({ row: at, field }: MarkView) => (at === 0 ? { row, field: (field && fields[field]) || null } : null);
const group = (...views: Parameters<typeof view>[0][]) => groupMarks(views.map(view), locate);

describe('groupMarks', () => {
  it('puts findings of one box into one mark, the gravest first and what could not be checked last', () => {
    const marks = group(
      { check: 'A', severity: 'critical', outcome: 'unknown' },
      { check: 'B', severity: 'info' },
      { check: 'C', severity: 'warning' },
      { check: 'D', severity: 'critical' },
    );
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ id: 'relationships:0:D', row: 0 });
    expect(marks[0]?.anchor).toBe(portal);
    expect(marks[0]?.rowElement).toBe(row);
    expect(marks[0]?.views.map(({ check }) => check)).toEqual(['D', 'C', 'B', 'A']);
  });

  it('keeps boxes apart, and stands at the row where the box is not shown', () => {
    const marks = group({ field: 'portal' }, { field: 'guardian', check: 'A' }, { field: 'mailing', check: 'B' });
    expect(marks.map(({ anchor }) => anchor)).toEqual([portal, guardian, row]);
    expect(new Set(marks.map(({ id }) => id)).size).toBe(3);
  });

  it('makes no mark for a row that is not there', () => {
    expect(group({ row: 9 })).toEqual([]);
  });

  it('leaves the findings it was given in their order', () => {
    const views = [view({ severity: 'info' }), view({ severity: 'critical' })];
    groupMarks(views, locate);
    expect(views.map(({ severity }) => severity)).toEqual(['info', 'critical']);
  });
});
