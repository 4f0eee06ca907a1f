import type { ProfileProblem } from './problem.ts';

/** The version of the profile that this code reads and writes. */
export const currentVersion = 1;

/** Makes a document of one version a document of the next; what it says stays, only its form changes. */
export interface Migration {
  from: number;
  migrate(document: Record<string, unknown>): Record<string, unknown>;
}

/**
 * One step a version, in their order. Version 1 is the first, so there is none yet: fields that are added to version 1
 * have defaults, and older documents parse with those.
 */
export const migrations: readonly Migration[] = Object.freeze<Migration[]>([]);

export type Migrated = { ok: true; value: unknown } | { ok: false; problem: ProfileProblem };

const refused = (reason: string): Migrated => ({ ok: false, problem: { path: 'version', reason } });

/**
 * Brings a document up to the version in hand. What is no document, or has no number as its version, is left to the
 * schema, which says what is wrong.
 * @param steps one for each version before `current`
 */
export function bringUpToDate(value: unknown, steps = migrations, current = currentVersion): Migrated {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: true, value };
  let document = value as Record<string, unknown>;
  const { version } = document;
  if (typeof version !== 'number' || version === current) return { ok: true, value };
  if (version > current) {
    return refused(
      `is ${version}, and this Campus Lens knows versions up to ${current}: update the extension, or write the profile for version ${current}`,
    );
  }
  for (let at = version; at < current; at += 1) {
    const step = steps.find(({ from }) => from === at);
    if (!step) return refused(`is ${version}, which was never a version; the current one is ${current}`);
    document = { ...step.migrate(document), version: at + 1 };
  }
  return { ok: true, value: document };
}
