import { describe, expect, it } from 'vitest';
import type { Capsule } from '../../../../lib/support/capsule/form.ts';
import { readCapsule } from '../../../../lib/support/capsule/read.ts';
import { writeCapsule } from '../../../../lib/support/capsule/write.ts';
import { fullText } from '../../../../lib/support/visible.ts';

const sample: Capsule = {
  school: 'Practice & Sons "High"',
  page: 'relationships',
  studentNumber: '100234',
  personID: '501',
  householdIDs: ['9001'],
  courseSection: null,
  checks: [{ check: 'REL-PORTAL', row: 1, observed: { guardian: true, portal: false } }],
  version: '0.1.0',
};
const text = fullText(writeCapsule(sample));
const lines = text.split('\n');

/** As a desk writes a plain text into its page's source. */
const html = (plain: string) =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

describe('a capsule that is whole, however the desk shows it', () => {
  it.each<[string, string]>([
    ['with its signs escaped', html(text)],
    ['with its signs escaped twice', html(html(text))],
    ['with <br> for line ends', html(text).replaceAll('\n', '<br/>')],
    ['in paragraphs', lines.map((line) => `<p class="MsoNormal">${html(line)}</p>`).join('')],
    ['with its brackets as numbers', text.replaceAll('[', '&#91;').replaceAll(']', '&#x5D;')],
    ['with its lines run together', `Note: hello ${lines.join(' ')} -- sent from a desk`],
    ['with empty lines between', lines.join('\n\n')],
    ['quoted and run together', `> ${lines.join(' ')}`],
    ['quoted with bars', text.replace(/^/gm, '| ')],
    ['with hard spaces', text.replaceAll(' ', '\u00A0')],
    ['with invisible marks', text.replaceAll('S', '\u200BS')],
    ['wrapped at 30 letters', lines.map((line) => line.replace(/(.{30}) /g, '$1\n')).join('\n')],
    ['wrapped and quoted', lines.map((line) => `> ${line.replace(/(.{30}) /g, '$1\n> ')}`).join('\n')],
  ])('%s', (_, shown) => {
    expect(readCapsule(shown)).toEqual({ capsule: sample, problems: [], withoutIds: false });
  });
});

describe('a capsule that was cut', () => {
  it('in the middle of a number does not give half of it', () => {
    const cut = text.slice(0, text.indexOf('100234') + 3);
    expect(readCapsule(cut)).toEqual({
      capsule: { ...empty, school: sample.school, page: 'relationships' },
      problems: ['cut', 'unproven'],
      withoutIds: false,
    });
  });

  it('at its beginning gives what is left', () => {
    const cut = text.slice(text.indexOf('dent number'));
    const read = readCapsule(cut);
    expect(read?.problems).toEqual(['cut', 'changed']);
    expect(read?.capsule).toEqual({ ...sample, school: null, page: null, studentNumber: null });
  });

  it('before the first line gives nothing of it', () => {
    expect(readCapsule(lines[0] ?? '')?.capsule).toEqual(empty);
  });
});

describe('a capsule that was changed', () => {
  it('in an id is told', () => {
    expect(readCapsule(text.replace('100234', '100235'))?.problems).toEqual(['changed']);
  });

  it('in a state is told', () => {
    expect(readCapsule(text.replace('portal=no', 'portal=yes'))?.problems).toEqual(['changed']);
  });

  it('by leaving out one of its ids is told', () => {
    expect(readCapsule(text.replace('Student personID: 501\n', ''))?.problems).toEqual(['changed']);
  });

  it('by a second student number uses neither', () => {
    const read = readCapsule(text.replace('Student personID', 'Student number: 999\nStudent personID'));
    expect(read?.capsule.studentNumber).toBeNull();
    expect(read?.problems).toContain('twice');
  });
});

describe('a capsule of another version', () => {
  const older = lines.filter((line) => !line.startsWith('Sum: ')).join('\n');

  it('without a sum is read and said to be unproven', () => {
    expect(readCapsule(older)).toEqual({ capsule: sample, problems: ['unproven'], withoutIds: false });
  });

  it('that is newer is read as far as it is known', () => {
    expect(readCapsule(text.replace('capsule 1]', 'capsule 7]'))).toEqual({
      capsule: sample,
      problems: ['newer'],
      withoutIds: false,
    });
  });
});

const empty: Capsule = {
  school: null,
  page: null,
  studentNumber: null,
  personID: null,
  householdIDs: [],
  courseSection: null,
  checks: [],
  version: '',
};
