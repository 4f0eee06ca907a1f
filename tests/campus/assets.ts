import { readFileSync } from 'node:fs';
import { icons } from './icons.ts';
import type { Answer } from './routes.ts';

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

const known = /^\/campus\/static\/([a-z-]+\.(css|js|svg))$/;

/** Whether a path is that of a style sheet, script or picture: the browser may keep those, as it does Campus' own. */
export const isAsset = (path: string): boolean => known.test(path);

/** A style sheet, script or picture of the practice pages, or null when the path is none. */
export function asset(path: string): Answer | null {
  const [, name, ending] = known.exec(path) ?? [];
  if (name === undefined || ending === undefined) return null;
  const icon = icons[name];
  if (icon !== undefined) return { body: icon, type: 'image/svg+xml' };
  try {
    return { body: readFileSync(new URL(`./assets/${name}`, import.meta.url)), type: types[ending] ?? 'text/plain' };
  } catch {
    return { status: 404, body: '', type: 'text/plain' };
  }
}
