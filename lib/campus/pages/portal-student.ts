import { portalSigns } from '../portal-signs.ts';
import type { PageDefinition } from './page.ts';

/** Campus Student, seen by staff who help a family at the desk: told by its address and its shell. */
export const portalStudent: PageDefinition = {
  id: 'portal-student',
  spec: {
    place: {
      address: '\\b(nav wrapper student portal|apps portal student)\\b',
      heading: '(?!)',
      despite: '\\b(nav wrapper|apps portal|reports?)\\b',
    },
    lists: [],
    signs: portalSigns,
  },
  facts: () => ({ facts: {}, unread: [], rows: { seen: 0, total: 0 } }),
};
