import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { manifest } from '../manifest.ts';

/**
 * Makes the Edge build from the Chrome build, which must stand: the two differ in nothing, and a build of its own takes as
 * long as the first. Fails once their manifests are not the same any more: then Edge needs that build.
 */
if (!isDeepStrictEqual(manifest('edge'), manifest('chrome')))
  throw new Error('The manifests of Edge and Chrome differ: build Edge by `wxt build -b edge`.');
const output = resolve(import.meta.dirname, '../.output');
rmSync(resolve(output, 'edge-mv3'), { recursive: true, force: true });
cpSync(resolve(output, 'chrome-mv3'), resolve(output, 'edge-mv3'), { recursive: true });
