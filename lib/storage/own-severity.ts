import type { Severity } from '../facts.ts';
import { oneOf, record } from '../shape.ts';
import { localItem } from './local-item.ts';
import { shaped } from './reads.ts';

/** Severities that the person at this device gave checks, `check-severity` in `storage.local`. */
export const ownSeverityItem = localItem(
  'check-severity',
  shaped(record(oneOf<Severity>(['critical', 'warning', 'info']), 40)),
);

/** @param severity null: as the district has it */
export const setOwnSeverity = (id: string, severity: Severity | null): Promise<void> =>
  ownSeverityItem.change((before) => {
    const { [id]: _, ...others } = before ?? {};
    return severity === null ? others : { ...others, [id]: severity };
  });
