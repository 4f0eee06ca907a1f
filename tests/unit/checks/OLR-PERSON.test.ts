import { describe, expect, it } from 'vitest';
import { district, unread } from './kit.ts';
import { address, advice, applicant, couldNotRun, folded, home, inWindow, short, underCustody } from './olr-kit.ts';

const check = 'OLR-PERSON';
const mixed = inWindow([applicant(0, 'linked'), applicant(1, 'unlinked'), applicant(2, null)]);

describe(check, () => {
  it('asks for review of a person without a link: somebody new has none', () => {
    expect(short(check, mixed)).toEqual([
      ['meets', 0],
      ['review', 1],
      ['unknown', 2],
    ]);
  });

  it('leaves link errors, possible matches, households and addresses to other checks', () => {
    const others = [applicant(1, 'error'), applicant(2, 'possible'), home(3, 'unlinked'), address(4, 'unlinked')];
    expect(short(check, inWindow([applicant(0, 'linked'), ...others]))).toEqual([['meets', 0]]);
  });

  it('does not take what is linked for all while a part is folded, loading or not there', () => {
    const linked = inWindow([applicant(0, 'linked')]);
    const open: [string, number | null][] = [
      ['meets', 0],
      ['unknown', null],
    ];
    expect(short(check, folded(linked))).toEqual(open);
    expect(short(check, { ...linked, page: { ...linked.page, settled: false } })).toEqual(open);
    expect(short(check, inWindow([home(0, 'linked')]))).toEqual([['unknown', null]]);
  });

  it('could not run where no link could be read', () => {
    const none = unread(inWindow([applicant(0, null)]), 'link');
    expect(short(check, none)).toEqual([['unknown', null]]);
    expect(couldNotRun(check, none)).toEqual([{ check, missing: ['link'] }]);
  });

  it('asks where flags could not be read, and shows the custody text under a flag', () => {
    expect(advice(check, mixed)[0]).toMatch(/legal documents first.*Has this person been searched for in Campus/);
    expect(advice(check, underCustody(mixed))).toEqual([district.custodyText.en, district.custodyText.en]);
  });
});
