import { portalSigns } from '../portal-signs.ts';
import type { PageDefinition } from './page.ts';

/**
 * Campus Parent, seen by staff who help a family at the desk: told by its address and its shell. The classic portal has
 * one address for parents and students, and its guide is the parent's. Log-in pages have other addresses.
 */
export const portalParent: PageDefinition = {
  id: 'portal-parent',
  spec: {
    place: {
      address: '\\b(nav wrapper parent portal|apps portal parent)\\b|\\bportal portal( ?outline)?( ?wrapper)? xsl\\b',
      heading: '(?!)',
      despite: '\\b(nav wrapper|apps portal|portal portal|reports?)\\b',
    },
    lists: [],
    signs: portalSigns,
  },
  facts: () => ({ facts: {}, unread: [], rows: { seen: 0, total: 0 } }),
};
