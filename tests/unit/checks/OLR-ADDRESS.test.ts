import { describe, expect, it } from 'vitest';
import { district, unread } from './kit.ts';
import { address, advice, applicant, couldNotRun, folded, home, inWindow, short, underCustody } from './olr-kit.ts';

const check = 'OLR-ADDRESS';
const mixed = inWindow([home(0, 'linked'), address(1, 'unlinked'), home(2, 'unlinked'), address(3, null)]);

describe(check, () => {
  it('asks for review of households and addresses without a link', () => {
    expect(short(check, mixed)).toEqual([
      ['meets', 0],
      ['review', 1],
      ['review', 2],
      ['unknown', 3],
    ]);
  });

  it('leaves people to another check, and is unknown where no household or address was on the page', () => {
    expect(short(check, inWindow([applicant(0, 'unlinked'), home(1, 'linked')]))).toEqual([['meets', 1]]);
    expect(short(check, inWindow([applicant(0, 'unlinked')]))).toEqual([['unknown', null]]);
    expect(short(check, folded(inWindow([home(0, 'linked')])))).toEqual([
      ['meets', 0],
      ['unknown', null],
    ]);
  });

  it('could not run where no link could be read', () => {
    expect(couldNotRun(check, unread(inWindow([home(0, null)]), 'link'))).toEqual([{ check, missing: ['link'] }]);
  });

  it('asks where flags could not be read, and shows the custody text under a flag', () => {
    expect(advice(check, mixed)[0]).toMatch(/legal documents first.*Has this household or address been searched for/);
    expect(new Set(advice(check, underCustody(mixed)))).toEqual(new Set([district.custodyText.en]));
  });
});
