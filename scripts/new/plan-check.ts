import { checkFile, checkTest, type NewCheck, wordsEn, wordsEs } from './check-templates.ts';
import { camel, inserted, type Plan, type Read, ScaffoldError } from './project.ts';

const REGISTRY = 'lib/checks/index.ts';
const CATALOGUES = { en: 'lib/i18n/checks.en.ts', es: 'lib/i18n/checks.es.ts' };

/** The ids of the pages that checks can run on. */
const pagesIn = (read: Read): string[] =>
  [...(read('lib/report/page-ids.ts') ?? '').matchAll(/^ {2}'([a-z-]+)',$/gm)].map(([, id = '']) => id);

function wanted(read: Read, id: string, page: string): NewCheck {
  if (!/^[A-Z]+(-[A-Z]+)+$/.test(id))
    throw new ScaffoldError(
      `${id} is no id of a check: capital letters in parts joined by hyphens, as in REL-MESSENGER.`,
    );
  const name = camel(id);
  const taken = read(`lib/checks/${id}.ts`) !== null || new RegExp(`\\b${name}\\b`).test(read(REGISTRY) ?? '');
  if (taken) throw new ScaffoldError(`There is a check ${id} already. An id is never used for something else.`);
  if (read(`lib/campus/pages/${page}.ts`) === null || ['index', 'page'].includes(page))
    throw new ScaffoldError(`There is no page ${page}. Those that there are: ${pagesIn(read).join(', ')}.`);
  return { id, name, page };
}

/**
 * The files of a new check, and those that must know of it. Throws, and nothing is changed, when the id cannot be used.
 * @param args its id, and the page it runs on (relationships unless given)
 */
export function planCheck(read: Read, [id = '', page = 'relationships']: string[]): Plan {
  const check = wanted(read, id, page);
  const registered = inserted(read, REGISTRY, /\n\];/, () => `\n  ${check.name},\n];`);
  return new Map([
    [`lib/checks/${id}.ts`, checkFile(check)],
    [`tests/unit/checks/${id}.test.ts`, checkTest(check)],
    [REGISTRY, `import { ${check.name} } from './${id}.ts';\n${registered}`],
    [CATALOGUES.en, inserted(read, CATALOGUES.en, /\n\} as const;/, (end) => wordsEn(check) + end)],
    [CATALOGUES.es, inserted(read, CATALOGUES.es, /\n\};/, (end) => wordsEs(check) + end)],
  ]);
}
