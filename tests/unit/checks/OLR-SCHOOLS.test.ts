import { describe, expect, it } from 'vitest';
import { district, unread } from './kit.ts';
import { advice, applicant, application, couldNotRun, inWindow, short, underCustody } from './olr-kit.ts';

const check = 'OLR-SCHOOLS';
const family = [applicant(0, 'linked'), applicant(1, 'linked'), applicant(2, 'linked', { role: 'Mother' })];
const schools = (...names: (string | null)[]) =>
  inWindow(family, { applications: names.map((name, at) => application(at, name)) });

describe(check, () => {
  it('tells of a family in two schools', () => {
    expect(short(check, schools('Practice Elementary', 'Practice Middle'))).toEqual([['review', null]]);
    expect(
      short(check, inWindow(family, { applications: [application(9, 'Practice Elementary, Practice Middle')] })),
    ).toEqual([['review', null]]);
  });

  it('is met where every student shows the same school, and unknown where one shows none', () => {
    expect(short(check, schools('Practice Middle', 'practice middle'))).toEqual([['meets', null]]);
    expect(short(check, schools('Practice Middle'))).toEqual([['unknown', null]]);
  });

  it('looks at each application of a list', () => {
    const list = inWindow([], {
      applications: [
        application(0, 'Practice Middle', '70012'),
        application(1, 'Practice Middle', '70013'),
        application(2, 'Practice High', '70013'),
        application(3, '', '70014'),
        application(4, 'Practice High; Practice Middle', null),
      ],
    });
    expect(short(check, list, 'olr-search')).toEqual([
      ['meets', 0],
      ['review', 1],
      ['review', 4],
    ]);
  });

  it('could not run without schools', () => {
    expect(couldNotRun(check, unread(inWindow(family), 'school'))).toEqual([{ check, missing: ['school'] }]);
  });

  it('is about no person, and still shows the custody text under a flag', () => {
    const two = schools('Practice Elementary', 'Practice Middle');
    expect(advice(check, two)[0]).toMatch(/^Ask the other school/);
    expect(advice(check, underCustody(two))).toEqual([district.custodyText.en]);
  });
});
