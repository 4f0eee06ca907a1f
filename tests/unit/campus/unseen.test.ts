import { describe, expect, it } from 'vitest';
import { judged } from './more-strangers/judge.ts';
import { judgeEach } from './more-strangers/judge-each.ts';
import { accountsNew } from './unseen/accounts-new.ts';
import { applicationsNew } from './unseen/applications-new.ts';
import { boxesDrawn } from './unseen/boxes-drawn.ts';
import { boxesOther } from './unseen/boxes-other.ts';
import { classes, doors, others } from './unseen/classes-and-doors.ts';
import { flagsInWords, flagsWithoutWords, harmless } from './unseen/flags-in-words.ts';
import { listsCut } from './unseen/lists-cut.ts';
import { oneHome } from './unseen/one-home.ts';
import { peopleAndDays } from './unseen/people-and-days.ts';
import { saidOfLists } from './unseen/said-of-lists.ts';
import { saidOfPeople } from './unseen/said-of-people.ts';
import { tablesOdd } from './unseen/tables-odd.ts';
import { twoHomes } from './unseen/two-homes.ts';
import { whoseHeader } from './unseen/whose-header.ts';

/** Pages that nobody had drawn here: each asks what a wrong tick or wrong advice would look like on it. */
const all = {
  listsCut,
  saidOfLists,
  boxesDrawn,
  boxesOther,
  tablesOdd,
  peopleAndDays,
  saidOfPeople,
  whoseHeader,
  flagsInWords,
  flagsWithoutWords,
  twoHomes,
  oneHome,
  applicationsNew,
  accountsNew,
  classes,
  doors,
  others,
};

judgeEach(all);

describe('flags that are about nobody’s custody', () => {
  // Without this the pages above could say nothing of any flag.
  it.each(harmless)('$title', async (stranger) => {
    const { seen } = await judged(stranger);
    expect(seen.advice).not.toEqual([]);
  });
});
