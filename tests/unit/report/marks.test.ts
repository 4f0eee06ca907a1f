import { describe, expect, it } from 'vitest';
import { markViews } from '../../../lib/report/marks.ts';
import { custody, district, row } from '../checks/kit.ts';
import { emptyPortal, reportOf, tab } from './kit.ts';

const named = (name: string | null) => ({ ...emptyPortal, name, sequence: 5 });

describe('markViews', () => {
  it('gives a mark for a finding about a row, ready to print', () => {
    const { findings, context } = reportOf(tab([named('Rivera, Ana'), row(1)]));
    expect(markViews(findings, ['relationships'], 'en', context)).toEqual([
      {
        page: 'relationships',
        row: 0,
        check: 'REL-PORTAL',
        title: 'Guardian without Portal',
        source:
          "Support protocols of the district, 3b: the guardian and portal boxes on the student's relationships tab",
        field: 'portal',
        outcome: 'fails',
        severity: 'warning',
        label: 'Portal box empty, Rivera, Ana',
        message: 'The Portal box is empty on a guardian’s row.',
        observed: ['Guardian: ticked', 'Portal: empty'],
        why: findings[0]?.why,
        fix: findings[0]?.fix,
      },
    ]);
  });

  it('speaks Spanish', () => {
    const { findings } = reportOf(tab([named('Rivera, Ana'), row(1)]), { language: 'es' });
    expect(markViews(findings, ['relationships'], 'es')).toMatchObject([
      { label: 'Casilla Portal vacía, Rivera, Ana', observed: ['Guardian: marcada', 'Portal: vacía'] },
    ]);
  });

  it('says what could not be read', () => {
    const { findings } = reportOf(tab([row(0), row(1, { portal: null })]));
    expect(markViews(findings, ['relationships'], 'en')).toMatchObject([
      {
        row: 1,
        outcome: 'unknown',
        label: 'Portal could not be read, Sample1, Person',
        observed: ['Guardian: ticked', 'Portal: could not be read'],
      },
    ]);
  });

  it('tells a blank e-mail and a blank priority from ones that could not be read', () => {
    const { findings } = reportOf(tab([row(0, { email: '', sequence: null }), row(1, { email: null })]));
    const lines = markViews(findings, ['relationships'], 'en').map(({ check, row: at, observed }) => [
      check,
      at,
      observed.at(-1),
    ]);
    expect(lines).toEqual([
      ['REL-EMAIL', 0, 'E-mail: empty'],
      ['REL-SEQ', 0, 'Emergency priority: empty'],
      ['REL-EMAIL', 1, 'E-mail: could not be read'],
    ]);
  });

  it('has no mark for the page as a whole, for a nameless row no comma, and for a check that is gone nothing', () => {
    const { findings } = reportOf(tab([named(null), row(1, { portal: false })], { flags: [custody] }));
    const marks = markViews(findings, ['relationships'], 'en');
    expect(findings.filter((finding) => finding.row === null).length).toBeGreaterThan(0);
    expect(marks.filter(({ check }) => check === 'REL-PORTAL').map(({ label }) => label)).toEqual([
      'Portal box empty',
      'Portal box empty, Sample1, Person',
    ]);
    expect(marks.every(({ fix }) => fix === district.custodyText.en)).toBe(true);
    expect(
      markViews(
        findings.map((finding) => ({ ...finding, check: 'REL-GONE' })),
        ['relationships'],
        'en',
      ),
    ).toEqual([]);
  });
});
