import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarios } from '../../campus/scenarios/index.ts';
import { type Campus, startCampus } from '../../campus/server.ts';
import { toolById, tools } from '../../campus/tools/index.ts';
import { contentPath } from '../../campus/tools/paths.ts';
import type { Block, Cell, PracticeTool } from '../../campus/tools/types.ts';
import { ask } from './ask.ts';

let campus: Campus;
beforeAll(async () => {
  campus = await startCampus();
});
afterAll(() => campus.close());

const path = (tool: PracticeTool, skin: PracticeTool['skins'][number]) => campus.toolUrl(skin, tool.id, { origin: '' });

/** The page at an address, and those of its frames, also of frames that get their address from its script. */
async function expectPractice(address: string): Promise<void> {
  const { status, text } = await ask(campus.httpsOrigin, address);
  expect([address, status]).toEqual([address, 200]);
  expect(text, address).toContain('Practice');
  const frames = text.matchAll(/<i?frame\b[^>]*?\bsrc="([^"]+)"|\.src='([^']+)'/g);
  for (const [, own, late = own ?? ''] of frames)
    if (!late.startsWith('about:')) await expectPractice(late.replaceAll('&amp;', '&'));
}

function cellsOf(block: Block): Cell[] {
  if (block.kind === 'grid') return block.rows.flat();
  if (block.kind === 'fields') return block.fields.map(({ value }) => value);
  return block.kind === 'section' ? block.blocks.flatMap(cellsOf) : [];
}

const cells = tools.flatMap(({ blocks }) => blocks.flatMap(cellsOf));
const linked = cells.flatMap((cell) =>
  typeof cell !== 'string' && 'link' in cell && cell.personID ? [{ personID: cell.personID, name: cell.link }] : [],
);
const people = [...tools.flatMap(({ person }) => (person === null ? [] : [person])), ...linked];
const relationships = scenarios.flatMap(({ student, rows }) => [student, ...rows]);

describe('the tools', () => {
  it('are one file each, all registered, with an id of their own', () => {
    const files = readdirSync(new URL('../../campus/tools/scenarios', import.meta.url));
    expect(tools.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
    const ids = [...tools, ...scenarios].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const tool of tools) expect(toolById(tool.id)).toBe(tool);
    expect(toolById('no-such-tool')).toBeNull();
  });

  it('show people who are obviously made up', () => {
    for (const { name } of people) expect(name).toMatch(/Practice|Testerman|Example|Sample|Placeholder/);
  });

  it('give one personID to one person', () => {
    const words = (name: string) => [...new Set(name.toLowerCase().match(/\p{L}{2,}/gu))].sort().slice(0, 2).join(' ');
    const names = new Map<string, Set<string>>();
    for (const { personID, name } of [...people, ...relationships])
      names.set(personID, (names.get(personID) ?? new Set()).add(words(name)));
    expect([...names].filter(([, found]) => found.size > 1).map(([id, found]) => [id, ...found])).toEqual([]);
  });

  it.each(tools)('$id expects findings about names that it shows', ({ person, blocks, expected }) => {
    const shown = JSON.stringify([person?.name, blocks]);
    for (const { name } of expected.findings) if (name !== null) expect(shown).toContain(name.split(',')[0]);
    for (const { check } of expected.couldNotRun)
      expect(expected.findings).toContainEqual({ check, outcome: 'unknown', name: null });
  });

  // At the same time: some frames are late on purpose.
  it.concurrent.each(tools)('$id answers at every address of every skin, marked as practice', async (tool) => {
    for (const skin of tool.skins) await expectPractice(path(tool, skin));
    for (const dialect of ['kendo', 'portal'] as const) await expectPractice(contentPath(tool, dialect));
  });

  it('stand on the index page in every skin', async () => {
    const { text } = await ask(campus.httpsOrigin, '/');
    const links = [...text.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
    for (const tool of tools) for (const skin of tool.skins) expect(links).toContain(path(tool, skin));
  });
});

describe('the server', () => {
  it('keeps a log of every request', async () => {
    const before = campus.requests().length;
    await ask(campus.httpsOrigin, '/campus/x?y=1', { method: 'POST', body: 'z' });
    await ask(campus.httpsOrigin, '/');
    expect(campus.requests().slice(before)).toEqual([
      { method: 'POST', path: '/campus/x?y=1' },
      { method: 'GET', path: '/' },
    ]);
  });

  it('knows no page that is not there, and no skin that a page has not', () => {
    expect(() => campus.toolUrl('classic', 'no-such-tool')).toThrow('no such page');
    expect(() => campus.toolUrl('portal', 'relationships-blocks')).toThrow('no such page');
  });
});
