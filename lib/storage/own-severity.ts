import { z } from 'zod';
import type { Severity } from '../facts.ts';
import { localItem } from './local-item.ts';

/** Severities that the person at this device gave checks, `check-severity` in `storage.local`. */
export const ownSeverityItem = localItem(
  'check-severity',
  z.record(z.string().max(40), z.enum(['critical', 'warning', 'info'])),
);

/** @param severity null: as the district has it */
export const setOwnSeverity = (id: string, severity: Severity | null): Promise<void> =>
  ownSeverityItem.change((before) => {
    const { [id]: _, ...others } = before ?? {};
    return severity === null ? others : { ...others, [id]: severity };
  });
