import { addresses } from './more-strangers/addresses.ts';
import { accountPages, registrations } from './more-strangers/enrol.ts';
import { framesAndShadows } from './more-strangers/frames-and-shadows.ts';
import { homes } from './more-strangers/homes.ts';
import { judgeEach } from './more-strangers/judge-each.ts';
import { lessons, notOurs } from './more-strangers/lessons.ts';
import { relationshipsControls } from './more-strangers/relationships-controls.ts';
import { relationshipsKits } from './more-strangers/relationships-kits.ts';
import { relationshipsWild } from './more-strangers/relationships-wild.ts';
import { unknowable } from './more-strangers/unknowable.ts';

const all = {
  relationshipsKits,
  relationshipsWild,
  relationshipsControls,
  framesAndShadows,
  homes,
  addresses,
  registrations,
  accountPages,
  lessons,
  notOurs,
  unknowable,
};

judgeEach(all);
