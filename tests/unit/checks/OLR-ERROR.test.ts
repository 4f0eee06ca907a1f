import { describe, expect, it } from 'vitest';
import { district, unread } from './kit.ts';
import { address, advice, applicant, couldNotRun, folded, home, inWindow, short, underCustody } from './olr-kit.ts';

const check = 'OLR-ERROR';
const found = inWindow([applicant(0, 'linked'), applicant(1, 'error'), address(2, 'error'), home(3, 'unlinked')]);

describe(check, () => {
  it('finds people, households and addresses alike', () => {
    expect(short(check, found)).toEqual([
      ['fails', 1],
      ['fails', 2],
    ]);
  });

  it('is met where all was read and nothing is found', () => {
    expect(short(check, inWindow([applicant(0, 'linked'), home(1, 'unlinked')]))).toEqual([['meets', null]]);
  });

  it('is unknown besides what it found while a link or a part could not be read', () => {
    expect(short(check, inWindow([applicant(0, 'error'), applicant(1, null)]))).toEqual([
      ['fails', 0],
      ['unknown', null],
    ]);
    expect(short(check, folded(inWindow([applicant(0, 'linked')])))).toEqual([['unknown', null]]);
  });

  it('could not run where no link could be read', () => {
    expect(couldNotRun(check, unread(inWindow([applicant(0, null)]), 'link'))).toEqual([{ check, missing: ['link'] }]);
  });

  it('asks where flags could not be read, and shows the custody text under a flag', () => {
    expect(advice(check, found)[0]).toMatch(/legal documents first.*compared/);
    expect(new Set(advice(check, underCustody(found)))).toEqual(new Set([district.custodyText.en]));
  });
});
