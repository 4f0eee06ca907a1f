import { describe, expect, it } from 'vitest';
import { knownHomes } from '../../../lib/checks/homes.ts';
import { ana, bob, kim, lee, ofHome, ofLee, seenAddress, seenHomes, seenRelations } from './household-kit.ts';
import { district } from './kit.ts';

const homesOf = (input: ReturnType<typeof ofLee>) => knownHomes({ ...input, district });
const names = (input: ReturnType<typeof ofLee>) => homesOf(input).map(({ members }) => members.map(({ name }) => name));

describe('the households known', () => {
  it('hold each person once, by id or by name, and nobody who has left', () => {
    const again = { ...lee, personID: null };
    const home = { id: '701', members: [lee, again, ana, { ...bob, active: false }] };
    expect(names(ofLee([home]))).toEqual([['Sample, Lee', 'Sample, Ana']]);
  });

  it('count a household once where somebody left it and came back', () => {
    const input = ofLee([
      { id: '701', active: false, endDate: '2024-06-01' },
      { id: '701', role: 'primary' },
    ]);
    expect(homesOf(input).map(({ householdID, members }) => [householdID, members.length])).toEqual([['701', 1]]);
  });

  it('are filled from pages seen before, and never against the page in hand', () => {
    const before = seenHomes(kim, [{ id: '701', address: '12 Oak St', phone: '1', members: [kim, bob] }]);
    const [home] = homesOf(ofLee([{ id: '701', address: null, phone: null, members: [lee, ana] }], { seen: [before] }));
    expect([home?.address, home?.phone, home?.members.map(({ name }) => name)]).toEqual([
      '12 Oak St',
      '1',
      ['Sample, Lee', 'Sample, Ana'],
    ]);
  });

  it('take members from a page seen before where the page in hand lists none', () => {
    const before = seenHomes(kim, [{ id: '701', members: [kim, ana] }]);
    const input = ofLee([{ id: '701' }], { seen: [before] }, ['name']);
    expect(names(input)).toEqual([['Sample, Lee', 'Sample, Kim', 'Sample, Ana']]);
  });

  it('have no address as evidence once one of theirs is marked private', () => {
    const seen = [seenAddress('701', '12 Oak St', true)];
    expect(homesOf(ofLee([{ id: '701', address: '12 Oak St' }], { seen })).map(({ address }) => address)).toEqual([
      'Private',
    ]);
  });

  it('know guardians from Relationships pages seen before', () => {
    const unread = { ...ana, guardian: null };
    const other = { ...bob, guardian: null };
    const seen = [seenRelations('910001', [['910011', {}]])];
    const [home] = homesOf(ofHome({ id: '701', members: [lee, unread, other] }, { seen }));
    expect(home?.members.map(({ guardian }) => guardian)).toEqual([false, true, false]);
  });

  it('do not know them from a page that was not read in full', () => {
    const sighting = { ...seenRelations('910001', [['910012', {}]]), complete: false };
    const [home] = homesOf(ofHome({ id: '701', members: [lee, { ...ana, guardian: null }] }, { seen: [sighting] }));
    expect(home?.members.map(({ guardian }) => guardian)).toEqual([false, null]);
  });
});
