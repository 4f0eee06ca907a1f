import { accountWords } from './fifth/account-words.ts';
import { custodySaid } from './fifth/custody-said.ts';
import { endDays } from './fifth/end-days.ts';
import { homeRoles } from './fifth/home-roles.ts';
import { linksOdd } from './fifth/links-odd.ts';
import { noAddress } from './fifth/no-address.ts';
import { noTeacher } from './fifth/no-teacher.ts';
import { selfRows } from './fifth/self-rows.ts';
import { shortHeads } from './fifth/short-heads.ts';
import { totals } from './fifth/totals.ts';
import { judgeEach } from './more-strangers/judge-each.ts';

/** Pages of a fifth hand, drawn before the readers were seen: words where a state, a name or an address should stand. */
judgeEach({
  accountWords,
  custodySaid,
  endDays,
  homeRoles,
  linksOdd,
  noAddress,
  noTeacher,
  selfRows,
  shortHeads,
  totals,
});
