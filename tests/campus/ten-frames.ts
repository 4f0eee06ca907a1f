import { esc } from './html.ts';
import { innerPath } from './paths.ts';
import { scenarioById } from './scenarios/index.ts';

export const TEN_FRAMES = '/campus/practice/ten-frames.xsl';

/** For the bench: one document with ten frames, each with the same list of 20 relationships. */
export function tenFrames(): string {
  const personID = scenarioById('rows-20')?.student.personID ?? '';
  const frame = `<iframe width="1200" height="300" src="${esc(innerPath.detail(personID, 'cl'))}"></iframe>`;
  return `<!doctype html><html lang="en"><title>Practice: ten frames</title><body>${frame.repeat(10)}</body></html>`;
}
