import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInProfiles } from '../../lib/district/profiles.ts';
import { code, files, root, text } from './files.ts';

type Words = Readonly<Record<string, string>>;

const areas = [...new Set(files('lib/i18n').flatMap((file) => /^(\w+)\.en\.ts$/.exec(basename(file))?.[1] ?? []))];

/** The one catalogue that a file exports. */
async function catalogue(area: string, language: string): Promise<Words> {
  const module = (await import(`${root}lib/i18n/${area}.${language}.ts`)) as Record<string, Words>;
  const found = module[`${area}${language === 'en' ? 'En' : 'Es'}`];
  if (!found) throw new Error(`${area}.${language}.ts exports no ${area} catalogue`);
  return found;
}

const placeholders = (words: string) => [...new Set(words.match(/\{\w+\}/g) ?? [])].sort();

/** Keys that one catalogue has and the other has not, and those whose placeholders differ. */
function differences(one: Words, other: Words): string[] {
  const missing = [
    ...Object.keys(one).filter((key) => !(key in other)),
    ...Object.keys(other).filter((key) => !(key in one)),
  ];
  const unlike = Object.keys(one).filter(
    (key) => key in other && placeholders(one[key] ?? '').join() !== placeholders(other[key] ?? '').join(),
  );
  return [...missing, ...unlike];
}

const source = files('lib', 'components', 'entrypoints')
  .filter((file) => /\.tsx?$/.test(file) && !/^lib\/i18n\/\w+\.\w\w\.ts$/.test(file))
  .map(code)
  .join('\n');

/**
 * Whether our code names a key: whole, as the stem of a plural, or put together from a prefix that stands in a template
 * (`flag.${kind}`). A key of one plain word must be asked of `texts`, `words` or `t`, since the word alone stands
 * everywhere. Texts of a check are named by check and part; registries.test.ts looks after those.
 */
function used(key: string, within: string): boolean {
  const dot = key.lastIndexOf('.');
  if (/^[A-Z]+-[A-Z-]+\./.test(key)) return true;
  const stem = key.replace(/(One|Other)$/, '');
  if (stem !== key && within.includes(`'${stem}'`)) return true;
  if (dot < 0)
    return new RegExp(`\\b(texts|words)(\\.${key}\\b|\\['${key}'\\])|\\b(t|textOf)\\((language, )?'${key}'`).test(
      within,
    );
  return within.includes(`'${key}'`) || within.includes(`\`${key.slice(0, dot)}.\${`);
}

describe('the catalogues', () => {
  it('are found', () => {
    expect(areas.length).toBeGreaterThan(3);
    const paired = areas.flatMap((area) => [`lib/i18n/${area}.en.ts`, `lib/i18n/${area}.es.ts`]);
    expect(
      files('lib/i18n')
        .filter((file) => /\.\w\w\.ts$/.test(file))
        .sort(),
    ).toEqual(paired.sort());
  });

  it.each(areas)('%s says the same in both languages', async (area) => {
    expect(differences(await catalogue(area, 'en'), await catalogue(area, 'es'))).toEqual([]);
  });

  it.each(areas)('%s has no text that nothing shows', async (area) => {
    const keys = Object.keys(await catalogue(area, 'en'));
    expect(keys.length).toBeGreaterThan(3);
    expect(keys.filter((key) => !used(key, source))).toEqual([]);
  });

  it('of the manifest say the same, and the manifest shows all of it', () => {
    const read = (language: string) =>
      JSON.parse(text(`public/_locales/${language}/messages.json`)) as Record<string, { message: string }>;
    const flat = (language: string) =>
      Object.fromEntries(Object.entries(read(language)).map(([key, { message }]) => [key, message]));
    expect(files('public/_locales').length).toBe(2);
    expect(differences(flat('en'), flat('es'))).toEqual([]);
    expect(Object.keys(read('en')).filter((key) => !text('manifest.ts').includes(`__MSG_${key}__`))).toEqual([]);
  });
});

/** Every text of a district within a value, with its place. */
function localTexts(value: unknown, at = ''): { at: string; text: Words }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value) && typeof (value as Words)['en'] === 'string') return [{ at, text: value as Words }];
  return Object.entries(value).flatMap(([key, inner]) => localTexts(inner, at === '' ? key : `${at}.${key}`));
}

describe.each(builtInProfiles.map((profile) => [profile.district.id, profile] as const))(
  'the texts of %s',
  (_, profile) => {
    const texts = localTexts(profile);

    it('are there in both languages, with the same placeholders', () => {
      expect(texts.length).toBeGreaterThan(5);
      expect(texts.filter(({ text: { es = '' } }) => es.trim() === '').map(({ at }) => at)).toEqual([]);
      const unlike = texts.filter(
        ({ text: { en = '', es = '' } }) => placeholders(en).join() !== placeholders(es).join(),
      );
      expect(unlike.map(({ at }) => at)).toEqual([]);
    });
  },
);

describe('the comparisons above', () => {
  it('see what they are for', () => {
    const nested = { a: [{ en: 'x' }], b: { c: { en: 'y', es: 'z' } } };
    expect(localTexts(nested).map(({ at }) => at)).toEqual(['a.0', 'b.c']);
    expect(differences({ a: '1 {n}', b: '' }, { a: 'uno', c: '' })).toEqual(['b', 'c', 'a']);
    const sample = ["t('a.b')", `t(\`flag.\${kind}\`)`, "count('rows', 2)", 'words.close', "role='title'"].join();
    const keys = ['a.b', 'flag.legal', 'rowsOne', 'rowsOther', 'close', 'title', 'a.c', 'rows.none', 'unused'];
    expect(keys.filter((key) => !used(key, sample))).toEqual(['title', 'a.c', 'rows.none', 'unused']);
  });
});
