import { describe, expect, it } from 'vitest';
import { lookalikes } from '../../campus/lookalikes/index.ts';
import { pagePath } from '../../campus/paths.ts';
import { tools } from '../../campus/tools/index.ts';
import { toolPath } from '../../campus/tools/paths.ts';
import type { PracticeTool } from '../../campus/tools/types.ts';
import { recognised } from './frames.ts';
import { practiceFrames } from './practice-frames.ts';

/** The frames that a page may stand in. Classic's outline is the same beside every page; Chromium shows it with each. */
const framesOf = (address: string) => practiceFrames(address).filter(({ url }) => url !== '/campus/outline.xsl');

/** Each in one of its skins, in turn: a matter of time. Chromium shows it in another (tests/e2e/tools.spec.ts). */
const placeInPage = (tool: PracticeTool) => tools.filter(({ page }) => page === tool.page).indexOf(tool);
const shown = tools.flatMap((tool) => {
  const skin = tool.skins[(placeInPage(tool) + 1) % tool.skins.length];
  return skin ? [[tool.id, skin, tool] as const] : [];
});

/** jsdom takes minutes for it; Chromium shows it (tests/e2e/lookalikes.spec.ts). */
const LARGE = 'big-page';

/** Some of Relationships' own; Chromium shows all of them (tests/e2e/scenarios.spec.ts). */
const relationships = ['guardian-empty', 'missing-portal-column', 'same-person-twice'];

/** Exactly this page: so its recogniser is true here, and that of every other page is false. */
describe('on the practice campus', () => {
  it.each(shown)('%s in %s is its page and no other', async (_id, skin, tool) => {
    expect(await recognised(...framesOf(toolPath(skin, tool)))).toEqual([tool.page]);
  });

  it.each(relationships)('%s is Relationships and no other', async (id) => {
    const frames = framesOf(pagePath('classic', id)).map((frame) =>
      frame.body.includes('Loading...') ? practiceFrames(`${frame.url}&content=1`, frame.name)[0] : frame,
    );
    expect(await recognised(...frames.filter((frame) => frame !== undefined))).toEqual(['relationships']);
  });

  it.each(lookalikes.filter(({ id }) => id !== LARGE))('$id is no page', async ({ path }) => {
    expect(await recognised(...framesOf(path))).toEqual([]);
  });
});
