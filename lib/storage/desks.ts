import { desksSchema } from '../district/desks.ts';
import { desksKey } from '../district/stored.ts';
import type { Target } from '../district/targets.ts';
import { localItem } from './local-item.ts';
import { parsed } from './reads.ts';

/** Ways to send that were learned at this device, `desk` in `storage.local`. */
export const desksItem = localItem<Target[]>(desksKey, parsed(desksSchema));

/** Keeps a learned way; one with the same id is replaced. */
export const addDesk = (desk: Target): Promise<void> =>
  desksItem.change((before) => [desk, ...(before ?? []).filter(({ id }) => id !== desk.id)]);

export const removeDesk = (id: string): Promise<void> =>
  desksItem.change((before) => (before ?? []).filter((one) => one.id !== id));
