import { accountsFresh } from './fresh/accounts-fresh.ts';
import { applicationsFresh } from './fresh/applications-fresh.ts';
import { applicationsMore } from './fresh/applications-more.ts';
import { classesFresh } from './fresh/classes-fresh.ts';
import { classesMore } from './fresh/classes-more.ts';
import { contactsMore } from './fresh/contacts-more.ts';
import { daysAndNames } from './fresh/days-and-names.ts';
import { doorsAndKeys } from './fresh/doors-and-keys.ts';
import { flagsFresh } from './fresh/flags-fresh.ts';
import { flagsTwoFrames } from './fresh/flags-two-frames.ts';
import { gridsOfOthers } from './fresh/grids-of-others.ts';
import { headersOdd } from './fresh/headers-odd.ts';
import { homesFresh } from './fresh/homes-fresh.ts';
import { homesInKits } from './fresh/homes-in-kits.ts';
import { atTheEdge, longLists } from './fresh/long-lists.ts';
import { longOthers } from './fresh/long-others.ts';
import { lookalikesMore } from './fresh/lookalikes-more.ts';
import { oneHousehold } from './fresh/one-household.ts';
import { othersFresh } from './fresh/others-fresh.ts';
import { rowsOdd } from './fresh/rows-odd.ts';
import { statesDrawn } from './fresh/states-drawn.ts';
import { bands, twoPages } from './fresh/two-pages.ts';
import { judgeEach } from './more-strangers/judge-each.ts';

/** What is known not to be read right: lists hidden by geometry or opacity, web components, rows that come while one scrolls. */
const gaps = new Set([
  'a nickname in quotes',
  'a second list far off the screen, for the printer',
  'a second list of no height',
  'a second list that is clear as glass, from the student before',
  'a table inside a web component, its boxes components of their own',
  'one person over two lines: the name reaches down',
]);

/** Pages drawn by one who had not seen the readers: grids of other makers, odd states, headers, rows, days and flags. */
judgeEach(
  {
    gridsOfOthers,
    statesDrawn,
    headersOdd,
    rowsOdd,
    daysAndNames,
    flagsFresh,
    homesFresh,
    oneHousehold,
    applicationsFresh,
    accountsFresh,
    classesFresh,
    othersFresh,
    applicationsMore,
    classesMore,
    contactsMore,
    doorsAndKeys,
    flagsTwoFrames,
    homesInKits,
    lookalikesMore,
    bands,
    twoPages,
    longLists,
    atTheEdge,
    longOthers,
  },
  gaps,
);
