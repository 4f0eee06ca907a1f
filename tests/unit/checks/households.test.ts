import { describe, expect, it } from 'vitest';
import { all, ana, bob, type Home, kim, lee, ofHome, ofLee, seenHomes, seenRelations } from './household-kit.ts';

const main: Home = {
  id: '701',
  address: '12 Oak St, Sampletown, NC 27000',
  phone: '919-555-0142',
  members: [lee, ana],
};
const dad: Home = {
  id: '702',
  address: '99 Elm Ave, Sampletown, NC 27000',
  phone: '919-555-0143',
  members: [lee, bob],
};

describe('what all checks of households say together', () => {
  it('is nothing of a second home: one primary, one secondary, two addresses, two guardians (row 1)', () => {
    expect(all(ofLee([main, dad]))).toEqual([]);
  });

  it('is nothing of one whole household', () => {
    expect(all(ofLee([main]))).toEqual([]);
    expect(all(ofHome(main), 'household-members')).toEqual([]);
  });

  it('is nothing of ended rows, whatever they share', () => {
    const ended = { ...dad, address: main.address ?? null, active: false, endDate: '2025-06-01' };
    const members = [ana, { ...lee, active: false }].map((person) => ({ ...person, active: false }));
    expect(all(ofLee([main, { ...ended, role: 'primary', members }]))).toEqual([]);
  });

  it('is nothing of a shared dwelling: another family at the same address (row 10)', () => {
    const max = { ...kim, name: 'Example, Max', personID: '910091' };
    const others = { ...dad, address: main.address ?? null, members: [max, bob] };
    expect(all(ofLee([main], { seen: [seenHomes(max, [others])] }))).toEqual([]);
  });

  it('is only the flag where both homes are primary (row 2)', () => {
    expect(all(ofLee([main, { ...dad, role: 'primary' }]))).toEqual(['HH-TWO-PRIMARY fails']);
  });

  it('is nothing of siblings with different primary homes (row 9)', () => {
    const rosa = { name: 'Sample, Rosa', personID: '910031', grade: '', guardian: true, relationship: 'Grandmother' };
    const before = seenHomes(kim, [{ ...dad, members: [kim, rosa] }]);
    const sets = [seenRelations('910001', [['910011', {}]]), seenRelations('910002', [['910011', {}]])];
    expect(all(ofLee([main], { seen: [before, ...sets] }))).toEqual([]);
  });
});
