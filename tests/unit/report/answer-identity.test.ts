import { describe, expect, it } from 'vitest';
import type { Subject } from '../../../lib/facts.ts';
import { identityTexts } from '../../../lib/report/answer-identity.ts';
import { aFinding, aReport } from '../panel/made-up.ts';

const report = aReport();
const person = (change: Partial<Subject> = {}): Subject => ({ ...aFinding().subject, ...change });
const withContext = (change: Partial<typeof report.context>) => aReport({ context: { ...report.context, ...change } });
const student = { name: 'Sample, Quentin', studentNumber: '100234', personID: '7001', grade: '04' };

/** Whether an answer given in one place is found in the other: any text of the one is one of the other's. */
const same = (one: string[], other: string[]) => one.some((text) => other.includes(text));

describe('identityTexts', () => {
  it('is the same for the same person of the same student, whatever row it stands in and however it is worded', () => {
    const again = aFinding({ row: 3, message: 'La casilla está vacía.', subject: person({ name: null }) });
    expect(identityTexts(aFinding(), report)).toHaveLength(2);
    expect(same(identityTexts(aFinding(), report), identityTexts(again, report))).toBe(true);
  });

  it.each([
    ['another check', aFinding({ check: 'REL-ACCESS' }), report],
    ['another person', aFinding({ subject: person({ personID: '9003' }) }), report],
    [
      'another student',
      aFinding(),
      withContext({ student: { ...student, studentNumber: '100235', personID: '7002' } }),
    ],
    ['another district', aFinding(), aReport({ origin: 'https://other.infinitecampus.org' })],
  ])('differs for %s', (_, finding, other) => {
    expect(identityTexts(finding, other).length).toBeGreaterThan(0);
    expect(same(identityTexts(aFinding(), report), identityTexts(finding, other))).toBe(false);
  });

  it('knows a student by either number, since a page may show only one', () => {
    const byNumber = withContext({ student: { ...student, personID: null } });
    const byId = withContext({ student: { ...student, studentNumber: null } });
    expect(same(identityTexts(aFinding(), report), identityTexts(aFinding(), byNumber))).toBe(true);
    expect(same(identityTexts(aFinding(), report), identityTexts(aFinding(), byId))).toBe(true);
    expect(same(identityTexts(aFinding(), byNumber), identityTexts(aFinding(), byId))).toBe(false);
  });

  it('takes a folded name where the person has no number, and only on somebody’s page', () => {
    const named = (name: string) => aFinding({ subject: person({ name, personID: null }) });
    const texts = identityTexts(named('Samplemóther,  Petra'), report);
    expect(same(texts, identityTexts(named('SAMPLEMOTHER, PETRA'), report))).toBe(true);
    expect(same(texts, identityTexts(named('Samplemother, Paula'), report))).toBe(false);
    expect(identityTexts(named('Samplemother, Petra'), withContext({ student: null }))).toEqual([]);
  });

  it('is none for a row of nobody’s page, even where the row has a number', () => {
    expect(identityTexts(aFinding(), withContext({ student: null }))).toEqual([]);
  });

  it('of a whole page is whose page it is', () => {
    const subject: Subject = { ...person(), kind: 'student', personID: null, name: null };
    const whole = aFinding({ check: 'REL-NONE', row: null, subject });
    const other = withContext({ student: { ...student, studentNumber: '100235', personID: '7002' } });
    expect(identityTexts(whole, report).length).toBeGreaterThan(0);
    expect(same(identityTexts(whole, report), identityTexts(whole, other))).toBe(false);
    expect(identityTexts(whole, withContext({ student: null }))).toEqual([]);
  });

  it('of a pair is the two, in either order and on any page that shows both', () => {
    const [one, two] = [person({ personID: '9001' }), person({ personID: '9002' })];
    const pair = (subjects: [Subject, Subject]) => aFinding({ check: 'REL-DUP', subject: subjects[1], subjects });
    const texts = identityTexts(pair([one, two]), report);
    expect(texts).toHaveLength(1);
    expect(identityTexts(pair([two, one]), report)).toEqual(texts);
    expect(identityTexts(pair([two, one]), withContext({ student: null }))).toEqual(texts);
    expect(identityTexts(pair([one, person({ personID: '9003' })]), report)).not.toEqual(texts);
  });

  it('of a pair with a name in it holds on that page only, and with a nobody in it is none', () => {
    const unnumbered = person({ personID: null });
    const half = aFinding({ check: 'REL-DUP', subjects: [person({ personID: '9002' }), unnumbered] });
    expect(identityTexts(half, report).length).toBeGreaterThan(0);
    expect(identityTexts(half, withContext({ student: null }))).toEqual([]);
    const nobody = aFinding({ check: 'REL-DUP', subjects: [person(), person({ personID: null, name: null })] });
    expect(identityTexts(nobody, report)).toEqual([]);
  });

  it('tells households by their ids, not by the persons who share a number with them', () => {
    const household = (householdID: string): Subject => ({
      ...person(),
      kind: 'household',
      personID: null,
      householdID,
    });
    const pair = (subjects: [Subject, Subject]) => identityTexts(aFinding({ check: 'HH-DUP', subjects }), report);
    expect(pair([household('31'), household('32')])).toEqual(pair([household('32'), household('31')]));
    const people = pair([person({ personID: '31' }), person({ personID: '32' })]);
    expect(pair([household('31'), household('32')])).not.toEqual(people);
  });

  it('of a person in a household is about both: somebody may be in two', () => {
    const inHome = (householdID: string) => aFinding({ check: 'HH-MEMBER', subject: person({ householdID }) });
    expect(same(identityTexts(inHome('31'), report), identityTexts(inHome('31'), report))).toBe(true);
    expect(same(identityTexts(inHome('31'), report), identityTexts(inHome('32'), report))).toBe(false);
  });

  it('of a section goes with school and calendar, since section numbers are used again', () => {
    const course = { courseNumber: '0512A', sectionNumber: '3', name: null, teacher: null };
    const finding = aFinding({
      check: 'SEC-STAFF',
      row: null,
      subject: { kind: 'section', name: null, personID: null, studentNumber: null, householdID: null },
    });
    const here = { student: null, course };
    const texts = identityTexts(finding, withContext(here));
    expect(texts).toHaveLength(1);
    expect(identityTexts(finding, withContext({ ...here, calendar: '26-27 Practice Elementary' }))).not.toEqual(texts);
  });
});
