import { z } from 'zod';
import { localItem } from './local-item.ts';
import { parsed } from './reads.ts';

/**
 * Sites on which a person has begun to learn a help desk's form, `desk-sites` in `storage.local`, as origins. A host that
 * is granted for that is no Campus to read, also before the form is kept, and after it was removed.
 */
export const deskSitesItem = localItem('desk-sites', parsed(z.array(z.url({ protocol: /^https$/ })).max(50)));

/** Notes a site. Where there is no room for more the oldest goes. */
export const noteDeskSite = (origin: string): Promise<void> =>
  deskSitesItem.change((before) => [origin, ...(before ?? []).filter((one) => one !== origin)].slice(0, 50));
