import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checks } from '../../../lib/checks/index.ts';
import type { Relationship } from '../../../lib/facts.ts';
import { checksEn } from '../../../lib/i18n/checks.en.ts';
import { checksEs } from '../../../lib/i18n/checks.es.ts';
import { adviceWords, custody, district, row } from '../checks/kit.ts';
import { reportOf, tab } from './kit.ts';

const languages = ['en', 'es'] as const;

const tri = fc.constantFrom(true, false, null);
const anyRow: fc.Arbitrary<Partial<Relationship>> = fc.record({
  relationship: fc.constantFrom('Mother', 'Uncle', null),
  name: fc.constantFrom('Rivera, Ana', 'Smythe, Tom', null),
  guardian: tri,
  portal: tri,
  mailing: tri,
  active: tri,
  sequence: fc.constantFrom(1, null),
  email: fc.constantFrom('', null),
  endDate: fc.constantFrom('2020-01-01', null),
});
const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 4 });
const anyColumns = fc.subarray(['guardian', 'portal', 'endDate', 'sequence']);

function findings(rows: Partial<Relationship>[], unread: string[], top: Parameters<typeof tab>[1]) {
  const all = rows.map((change, at) => row(at, change));
  return languages.flatMap((language) => reportOf(tab(all, top, { unread }), { language }).findings);
}

describe('the custody rule', () => {
  it.each(['custody', 'legal'] as const)('under a %s flag gives no advice, whatever is on the page', (kind) => {
    fc.assert(
      fc.property(anyRows, anyColumns, fc.boolean(), (rows, unread, flagsNamed) => {
        for (const { why, fix } of findings(rows, unread, { flagsNamed, flags: [{ ...custody, kind }] })) {
          expect(Object.values(district.custodyText)).toContain(fix);
          expect(`${why} ${fix}`).not.toMatch(adviceWords);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('asks, and names no box, while the flags are not readable', () => {
    fc.assert(
      fc.property(anyRows, anyColumns, (rows, unread) => {
        for (const { fix } of findings(rows, unread, { flagsNamed: false })) {
          expect([checksEn['custody.question'], checksEs['custody.question']]).toContain(fix);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has a question that begins with the legal documents', () => {
    for (const question of [checksEn['custody.question'], checksEs['custody.question']]) {
      expect(question).not.toMatch(/guardian|portal|mailing|tick|check the box|casilla|marque/i);
      expect(question.split('?')[0]).toMatch(/legal documents first|primero si hay documentos legales/);
    }
  });

  it("shows a check's own advice once the flags are read and none is about custody", () => {
    const other = { flags: [{ kind: 'other' as const, text: 'Bus' }] };
    const fixes = findings([{ portal: false }, {}], [], other).map(({ fix }) => fix);
    expect(fixes).toEqual([checksEn['REL-PORTAL.fix'], checksEs['REL-PORTAL.fix']]);
  });

  it('falls back on English where the district has no Spanish custody text', () => {
    const mine = { ...district, custodyText: { en: 'Stop here.' } };
    const report = reportOf(tab([row(0)], { flags: [custody] }), { language: 'es', district: mine });
    expect(report.findings.map(({ fix }) => fix)).toEqual(['Stop here.']);
  });

  it('knows advice when it reads it: every own fix that grants access matches the words looked for', () => {
    for (const id of ['REL-GUARDIAN', 'REL-PORTAL', 'REL-NONE', 'REL-NOPORTAL', 'REL-MAIL'] as const) {
      expect(checksEn[`${id}.fix`]).toMatch(adviceWords);
      expect(checksEs[`${id}.fix`]).toMatch(adviceWords);
    }
  });
});

describe('the catalogue', () => {
  it('has every text of every check, and of its variants', () => {
    for (const { id, variants } of checks) {
      const messages = (variants ?? ['']).map((variant) => (variant ? `${id}.${variant}.message` : `${id}.message`));
      const parts = ['title', 'why', 'fix', 'unknown', 'mark', 'unknownMark'].map((part) => `${id}.${part}`);
      expect(Object.keys(checksEn)).toEqual(expect.arrayContaining([...messages, ...parts]));
    }
  });

  it('has no empty text, the same keys in Spanish, and no `why` that advises', () => {
    expect(Object.keys(checksEs).sort()).toEqual(Object.keys(checksEn).sort());
    for (const text of [...Object.values(checksEn), ...Object.values(checksEs)]) expect(text.trim()).not.toBe('');
    for (const [key, text] of [...Object.entries(checksEn), ...Object.entries(checksEs)]) {
      if (key.endsWith('.why')) expect(text).not.toMatch(adviceWords);
    }
  });
});
