import { describe, expect, it } from 'vitest';
import { makeTexts } from '../../../components/panel/texts.ts';
import { panelEn } from '../../../lib/i18n/panel.en.ts';
import { panelEs } from '../../../lib/i18n/panel.es.ts';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the panel’s words', () => {
  it('have the same placeholders in both languages', () => {
    for (const [key, text] of Object.entries(panelEn)) {
      expect([key, placeholders(panelEs[key as keyof typeof panelEn])]).toEqual([key, placeholders(text)]);
    }
  });

  it('have a plural for every singular', () => {
    const singulars = Object.keys(panelEn).filter((key) => key.endsWith('One'));
    expect(singulars.length).toBeGreaterThan(0);
    for (const key of singulars) expect(panelEn).toHaveProperty([key.replace(/One$/, 'Other')]);
  });

  it('count in each language’s own way', () => {
    expect(makeTexts('en').count('findings.count', 1)).toBe('1 finding');
    expect(makeTexts('en').count('findings.count', 0)).toBe('0 findings');
    expect(makeTexts('es').count('findings.count', 1)).toBe('1 hallazgo');
    expect(makeTexts('es').count('findings.count', 2)).toBe('2 hallazgos');
  });

  it('print a day as that day, wherever the reader is, and what is no date as it stands', () => {
    expect(makeTexts('en').day('2026-08-01')).toBe('Aug 1, 2026');
    expect(makeTexts('es').day('2026-08-01')).toContain('2026');
    expect(makeTexts('en').day('soon')).toBe('soon');
  });
});
