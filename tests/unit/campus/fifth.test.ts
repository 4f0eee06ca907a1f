import { accountWords } from './fifth/account-words.ts';
import { accountsOdd } from './fifth/accounts-odd.ts';
import { boxWords } from './fifth/box-words.ts';
import { choices } from './fifth/choices.ts';
import { custodySaid } from './fifth/custody-said.ts';
import { daysOdd } from './fifth/days-odd.ts';
import { endDays } from './fifth/end-days.ts';
import { gaps } from './fifth/gaps.ts';
import { homeRoles } from './fifth/home-roles.ts';
import { homesOdd } from './fifth/homes-odd.ts';
import { linksOdd } from './fifth/links-odd.ts';
import { mailAndFlags } from './fifth/mail-and-flags.ts';
import { membersOdd } from './fifth/members-odd.ts';
import { noAddress } from './fifth/no-address.ts';
import { noTeacher } from './fifth/no-teacher.ts';
import { otherColumns } from './fifth/other-columns.ts';
import { pagersAndCopies } from './fifth/pagers-and-copies.ts';
import { peopleOdd } from './fifth/people-odd.ts';
import { searchAndNames } from './fifth/search-and-names.ts';
import { secondLook } from './fifth/second-look.ts';
import { sectionsOdd } from './fifth/sections-odd.ts';
import { selfRows } from './fifth/self-rows.ts';
import { shortHeads } from './fifth/short-heads.ts';
import { totals } from './fifth/totals.ts';
import { whoseList } from './fifth/whose-list.ts';
import { judgeEach } from './more-strangers/judge-each.ts';

/** Pages of a fifth hand: columns and words that sound like the box, ends, days, pagers, and lists of somebody else. */
judgeEach(
  {
    accountsOdd,
    accountWords,
    boxWords,
    choices,
    custodySaid,
    daysOdd,
    endDays,
    homeRoles,
    homesOdd,
    linksOdd,
    mailAndFlags,
    membersOdd,
    noAddress,
    noTeacher,
    otherColumns,
    pagersAndCopies,
    peopleOdd,
    searchAndNames,
    secondLook,
    sectionsOdd,
    selfRows,
    shortHeads,
    totals,
    whoseList,
  },
  gaps,
);
