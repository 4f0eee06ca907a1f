import { randomUUID } from 'node:crypto';
import type { BoxField, PracticeRow, Scenario } from './types.ts';

export const boxFields: readonly BoxField[] = ['guardian', 'portal', 'mailing', 'messenger', 'private', 'secondary'];

/** What one signed-in browser has saved: the ticked boxes by personID of the student and number of the row. */
export interface Sessions {
  /** The id of the cookie when it is known here, else a new session. */
  open(cookie: string | null): string;
  /** The scenario's rows as this session left them. */
  rows(session: string, scenario: Scenario): PracticeRow[];
  /** Keeps the boxes of some rows; rows and fields not given stay as they were. */
  save(session: string, scenario: Scenario, boxes: Map<number, Partial<Record<BoxField, boolean>>>): void;
  /** Forgets everything this session saved. */
  reset(session: string): void;
}

/** Sessions live in this server's memory and end with it. */
export function createSessions(): Sessions {
  const saved = new Map<string, Map<string, Map<number, Partial<Record<BoxField, boolean>>>>>();
  return {
    open(cookie) {
      if (cookie !== null && saved.has(cookie)) return cookie;
      const id = randomUUID().replaceAll('-', '').toUpperCase();
      saved.set(id, new Map());
      return id;
    },
    rows(session, scenario) {
      const changes = saved.get(session)?.get(scenario.id);
      return scenario.rows.map((row, index) => ({ ...row, ...changes?.get(index) }));
    },
    save(session, scenario, boxes) {
      const scenarios = saved.get(session);
      const before = scenarios?.get(scenario.id) ?? new Map();
      for (const [index, change] of boxes) before.set(index, { ...before.get(index), ...change });
      scenarios?.set(scenario.id, before);
    },
    reset(session) {
      saved.get(session)?.clear();
    },
  };
}
