import { judgeEach } from './more-strangers/judge-each.ts';
import { classesKits } from './sixth/classes-kits.ts';
import { custodyThere } from './sixth/custody-there.ts';
import { gaps } from './sixth/gaps.ts';
import { homesKits } from './sixth/homes-kits.ts';
import { keysKits } from './sixth/keys-kits.ts';
import { linksKits } from './sixth/links-kits.ts';
import { membersKits } from './sixth/members-kits.ts';
import { placesKits } from './sixth/places-kits.ts';
import { searchKits } from './sixth/search-kits.ts';
import { usersKits } from './sixth/users-kits.ts';

/** Pages of a sixth hand: homes, applications, accounts and sections, in the kits and words of other places. */
judgeEach(
  { classesKits, custodyThere, homesKits, keysKits, linksKits, membersKits, placesKits, searchKits, usersKits },
  gaps,
);
