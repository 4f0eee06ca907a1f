import { type NewPage, pageFile, pageTest, scenarioFile } from './page-templates.ts';
import { camel, inserted, type Plan, type Read, ScaffoldError, titled } from './project.ts';

const REGISTRY = 'lib/campus/pages/index.ts';
const TYPES = 'lib/facts.ts';
const IDS = 'lib/report/page-ids.ts';
const TOOLS = 'tests/campus/tools/index.ts';
const LOADER = 'entrypoints/campus.content/loader.ts';

function wanted(read: Read, id: string): NewPage {
  if (!/^[a-z]+(-[a-z]+)*$/.test(id))
    throw new ScaffoldError(`${id} is no id of a page: small letters in parts joined by hyphens, as in fee-summary.`);
  const taken = ['index', 'page'].includes(id) || read(`lib/campus/pages/${id}.ts`) !== null;
  if (taken || new RegExp(`'${id}'`).test(read(IDS) ?? ''))
    throw new ScaffoldError(`There is a page ${id} already, or its id stands for something else.`);
  const title = titled(id);
  return { id, name: camel(id), title, words: title.toLowerCase() };
}

/** The registry with one import and one line more. */
const listed = (read: Read, file: string, name: string, from: string): string =>
  `import { ${name} } from '${from}';\n${inserted(read, file, /,?\n?\];/, () => `,\n  ${name},\n];`)}`;

/** The words of the page in one language's ticket catalogue. */
const named = (read: Read, language: 'en' | 'es', { id, title }: NewPage): [string, string] => {
  const file = `lib/i18n/support.${language}.ts`;
  return [
    file,
    inserted(read, file, /\n {2}'page\.[a-z-]+':\s+'[^']*',/, (line) => `${line}\n  'page.${id}': '${title}',`),
  ];
};

/**
 * The files of a new page, and those that must know of it. Throws, and nothing is changed, when the id cannot be used.
 * @param args its id
 */
export function planPage(read: Read, [id = '']: string[]): Plan {
  const page = wanted(read, id);
  const { name, words } = page;
  return new Map([
    [`lib/campus/pages/${id}.ts`, pageFile(page)],
    [`tests/unit/campus/pages/${id}.test.ts`, pageTest(page)],
    [`tests/campus/tools/scenarios/${id}-first.ts`, scenarioFile(page)],
    [REGISTRY, listed(read, REGISTRY, name, `./${id}.ts`)],
    [TOOLS, listed(read, TOOLS, `${name}First`, `./scenarios/${id}-first.ts`)],
    [TYPES, inserted(read, TYPES, /export type PageId =[^;]*/, (type) => `${type}\n  | '${id}'`)],
    [IDS, inserted(read, IDS, /pageIds = \[[^\]]*/, (list) => `${list}  '${id}',\n`)],
    [LOADER, inserted(read, LOADER, /WORDS =\s+\/.*(?=\/i;)/, (start) => `${start}|${words}`)],
    named(read, 'en', page),
    named(read, 'es', page),
  ]);
}
