import { describe, expect, it } from 'vitest';
import { text } from './files.ts';

interface Package {
  version?: string;
  funding?: unknown;
}

/** Addresses in a lockfile that say where something is loaded from; where to give money is harmless. */
function hosts(lock: { packages: Record<string, Package> }): string[] {
  return Object.entries(lock.packages).flatMap(([name, { funding: _, ...rest }]) =>
    /:\/\/|"resolved"|git\+|github:/.test(JSON.stringify(rest)) ? [name] : [],
  );
}

const lock = JSON.parse(text('package-lock.json')) as { lockfileVersion: number; packages: Record<string, Package> };
const own = JSON.parse(text('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const wanted = { ...own.dependencies, ...own.devDependencies };
const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

describe('the lockfile', () => {
  it('names no address to load from', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(hosts(lock)).toEqual([]);
    expect(Object.keys(lock).sort()).toEqual(['lockfileVersion', 'name', 'packages', 'requires', 'version']);
    const bad = {
      packages: {
        a: { version: '1.0.0', resolved: 'https://mirror.example/a.tgz' },
        b: { funding: 'https://b.example' },
      },
    };
    expect(hosts(bad)).toEqual(['a']);
  });

  it('has what package.json names, in exact versions', () => {
    expect(Object.entries(wanted).filter(([, version]) => !exact.test(version))).toEqual([]);
    for (const [name, version] of Object.entries(wanted)) {
      expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    }
    expect(['^1.0.0', '1.x', 'latest', '1.2.3'].filter((version) => exact.test(version))).toEqual(['1.2.3']);
  });
});
