import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages } from '../../lib/campus/pages/index.ts';
import { checks } from '../../lib/checks/index.ts';
import { target } from '../../lib/district/targets.ts';
import { checksEn } from '../../lib/i18n/checks.en.ts';
import { checksEs } from '../../lib/i18n/checks.es.ts';
import { fieldsEn } from '../../lib/i18n/fields.en.ts';
import { checkText } from '../../lib/report/texts.ts';
import { files, text } from './files.ts';

const parts = ['title', 'message', 'why', 'fix', 'unknown', 'mark', 'unknownMark'] as const;

describe('the checks', () => {
  const checkFiles = files('lib/checks').filter((file) => /^[A-Z]+-/.test(basename(file)));
  const ids = checkFiles.map((file) => basename(file, '.ts'));

  it('are one file each, named by its id, and each is registered once', () => {
    expect(ids.length).toBeGreaterThan(10);
    expect(checks.map(({ id }) => id).sort()).toEqual(ids.sort());
    for (const file of checkFiles) expect(text(file)).toContain(`id: '${basename(file, '.ts')}'`);
  });

  it('have a test each, named like the check', () => {
    const tests = files('tests/unit/checks').map((file) => basename(file));
    expect(ids.filter((id) => !tests.includes(`${id}.test.ts`))).toEqual([]);
  });

  it.each(checks.map((check) => [check.id, check] as const))('%s has every text in both languages', (id, check) => {
    for (const part of parts) {
      for (const variant of check.variants ?? [undefined]) {
        expect(checkText('en', id, part, variant).trim()).not.toBe('');
        expect(checkText('es', id, part, variant).trim()).not.toBe('');
      }
    }
  });

  it.each(checks.map((check) => [check.id, check] as const))(
    '%s reads fields that have a name in words',
    (_, check) => {
      const fields = [...check.reads, ...(check.field === null ? [] : [check.field])];
      expect(fields.filter((field) => !(`field.${field}` in fieldsEn))).toEqual([]);
    },
  );

  it('are all that the catalogues speak of', () => {
    for (const catalogue of [checksEn, checksEs]) {
      const named = Object.keys(catalogue).flatMap((key) => /^([A-Z]+-[A-Z-]+)\./.exec(key)?.[1] ?? []);
      expect([...new Set(named)].sort()).toEqual(ids.sort());
    }
  });
});

describe('the pages', () => {
  it('are all registered, each under the id that its file is named by', () => {
    const pageFiles = files('lib/campus/pages').map((file) => basename(file, '.ts'));
    const named = pageFiles.filter((name) => name !== 'index' && name !== 'page');
    expect(named.length).toBeGreaterThan(0);
    expect(pages.map(({ id }) => id as string).sort()).toEqual(named.sort());
  });
});

describe('the kinds of target', () => {
  it('have a file each that renders them, and the renderer knows it', () => {
    const kinds = target.options.map((option) => option.shape.type.value);
    expect(kinds.length).toBeGreaterThan(3);
    const delivery = files('lib/delivery');
    const renderer = text('lib/delivery/index.ts');
    for (const kind of kinds) {
      expect(delivery).toContain(`lib/delivery/${kind}.ts`);
      expect(renderer).toContain(`case '${kind}':`);
      expect(renderer).toContain(`from './${kind}.ts'`);
    }
  });
});
