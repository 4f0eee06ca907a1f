import { accountsFresh } from './fresh/accounts-fresh.ts';
import { applicationsFresh } from './fresh/applications-fresh.ts';
import { classesFresh } from './fresh/classes-fresh.ts';
import { daysAndNames } from './fresh/days-and-names.ts';
import { flagsFresh } from './fresh/flags-fresh.ts';
import { gridsOfOthers } from './fresh/grids-of-others.ts';
import { headersOdd } from './fresh/headers-odd.ts';
import { homesFresh } from './fresh/homes-fresh.ts';
import { oneHousehold } from './fresh/one-household.ts';
import { othersFresh } from './fresh/others-fresh.ts';
import { rowsOdd } from './fresh/rows-odd.ts';
import { statesDrawn } from './fresh/states-drawn.ts';
import { judgeEach } from './more-strangers/judge-each.ts';

/** Pages drawn by one who had not seen the readers: grids of other makers, odd states, headers, rows, days and flags. */
judgeEach({
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
});
