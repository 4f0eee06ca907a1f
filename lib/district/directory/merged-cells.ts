import { type ZipEntry, zipText } from './zip-entry.ts';

/** A merged range of a sheet, rows and columns from 0, both ends in it. */
export interface Merged {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

function column(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function mergedIn(sheet: string): Merged[] {
  return [...sheet.matchAll(/<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
    ([, left = '', top, right = '', bottom]) => ({
      top: Number(top) - 1,
      left: column(left),
      bottom: Number(bottom) - 1,
      right: column(right),
    }),
  );
}

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

/** The paths of a workbook's sheets inside its ZIP, in the order of the tabs (ECMA-376 part 1, 18.2.19). */
async function sheetPaths(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<(string | undefined)[]> {
  const named = async (name: string) => {
    const entry = entries.find((each) => each.name === name);
    return entry === undefined ? '' : zipText(bytes, entry);
  };
  const relations = (await named('xl/_rels/workbook.xml.rels')).match(/<Relationship\b[^>]*>/g) ?? [];
  const sheets = (await named('xl/workbook.xml')).match(/<(?:\w+:)?sheet\b[^>]*>/g) ?? [];
  return sheets.map((sheet) => {
    const id = attribute(sheet, 'r:id');
    const target = attribute(relations.find((each) => attribute(each, 'Id') === id) ?? '', 'Target');
    return target?.startsWith('/') ? target.slice(1) : target && `xl/${target}`;
  });
}

/**
 * The merged ranges of each sheet of a workbook. The library that reads the cells does not tell them, and without them
 * "one specialist beside several schools" cannot be known from an empty cell.
 */
export async function mergedCells(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Merged[][]> {
  const paths = await sheetPaths(bytes, entries);
  return Promise.all(
    paths.map(async (path) => {
      const entry = entries.find(({ name }) => name === path);
      return entry === undefined ? [] : mergedIn(await zipText(bytes, entry));
    }),
  );
}
