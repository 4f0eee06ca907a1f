import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goesWhereSection, unaligned } from '../../../scripts/docs/goes-where-table.ts';

const page = readFileSync(new URL('../../../docs/privacy.md', import.meta.url), 'utf8');

describe('docs/privacy.md', () => {
  it('says what goes where as the targets are configured now', () => {
    // When this fails: node scripts/docs/what-goes-where.ts
    expect(unaligned(page)).toContain(unaligned(goesWhereSection()));
  });

  it('tells the address of an e-mail, and that the district’s page gets nothing', () => {
    const section = unaligned(goesWhereSection());
    expect(section).toContain('| E-mail | mailto | `public` | `to` | `specialist.email` |');
    expect(section).toContain('| Nimbus | link | `public` | none | nothing by itself |');
    expect(section).toContain('| Practice help desk | url | `student-id` | `Queue` | always `SIS Support` |');
  });
});
