import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cutLine, cutTo, fullText } from '../../../lib/support/visible.ts';
import { choices, finding, report } from './report.ts';
import { ticket } from './ticket.ts';

// A ticket says the time of the clock it was written by.
beforeEach(() => void vi.stubEnv('TZ', 'America/New_York'));
afterEach(() => void vi.unstubAllEnvs());

describe('composeTicket', () => {
  it('writes a whole ticket as a specialist reads it', () => {
    const { subject, lines } = ticket({
      report: report({
        context: {
          course: { courseNumber: '27.0991000', sectionNumber: '3', name: 'Algebra I', teacher: 'Teacher, Tea' },
        },
        coverage: { ran: ['REL-PORTAL'], couldNotRun: [{ check: 'REL-EMAIL', missing: ['email'] }] },
      }),
      choices: choices({ tried: ['saved', 'boxes', 'no such item'], note: 'Please call me.\r\nRoom 12' }),
      caller: 'the front office',
    });
    expect(cutLine(subject, 'free-text').text).toBe('Relationships: REL-PORTAL, student 100234, Alder High School');
    expect(fullText(lines).split('\n')).toEqual([
      'Please help with: Guardian without Portal (REL-PORTAL)',
      '',
      'School: Alder High School',
      'Page: Relationships',
      'Student number: 100234',
      'Student personID: 501',
      'Course: 27.0991000-3 Algebra I',
      '',
      'REL-PORTAL row 2 (Mother, personID 502): Guardian ticked, Portal empty',
      '',
      'Could not check REL-EMAIL; not readable: E-mail',
      '',
      'Already tried:',
      '- Looked at the Guardian and Portal boxes on the Relationships page',
      '- Saved the page and opened it again',
      '',
      'Asked by: the front office',
      'Note:',
      'Please call me.',
      'Room 12',
      '',
      'Page read 2026-08-31 10:03, ticket written 2026-08-31 10:10 (UTC-04:00)',
      '',
      '[Campus Lens capsule 1]',
      'School: Alder High School',
      'Page: relationships',
      'Student number: 100234',
      'Student personID: 501',
      'Course-section: 27.0991000-3',
      'Check: REL-PORTAL row 2, guardian=yes, portal=no',
      'Extension version: 0.1.0',
      expect.stringMatching(/^Sum: [0-9A-F]{6}-[0-9A-F]{6}$/),
      '[end of capsule]',
    ]);
  });

  it('asks for help with the page when no finding was chosen', () => {
    const { subject, lines } = ticket({ choices: choices({ findings: [] }) });
    expect(cutLine(subject, 'public').text).toBe('Relationships: help needed, Alder High School');
    expect(fullText(lines)).toMatch(/^Please help with the page Relationships\n/);
    expect(fullText(lines)).not.toContain('REL-PORTAL');
  });

  it('counts the checks that the subject has no room for, and takes an old index for nothing', () => {
    const ids = ['REL-PORTAL', 'REL-EMAIL', 'REL-MAIL', 'REL-SEQ', 'REL-DUP'];
    const { subject } = ticket({
      report: report({ findings: ids.map((check) => finding({ check })) }),
      choices: choices({ findings: [0, 1, 2, 3, 4, 4, 99, -1] }),
    });
    expect(cutLine(subject, 'public').text).toBe(
      'Relationships: REL-PORTAL, REL-EMAIL, REL-MAIL and 2 more, Alder High School',
    );
  });

  it('keeps student numbers out of what is public', () => {
    const { subject, lines } = ticket();
    const shown = `${cutLine(subject, 'public').text}\n${cutTo(lines, 'public').text}`;
    for (const id of ['100234', '501', '502']) expect(shown).not.toContain(id);
    expect(shown).toContain('Check: REL-PORTAL row 2, guardian=yes, portal=no');
  });

  it('writes in Spanish, with a capsule that reads the same', () => {
    const english = fullText(ticket().lines);
    const spanish = fullText(ticket({ language: 'es', titles: {} }).lines);
    expect(spanish).toContain('REL-PORTAL fila 2 (Mother, personID 502): Guardian marcada, Portal vacía');
    const capsule = (text: string) => text.slice(text.indexOf('[Campus Lens'));
    expect(capsule(spanish)).toBe(capsule(english));
  });

  it('says how much of a long list was read', () => {
    const pages = report().pages.map((page) => ({ ...page, rows: { seen: 40, total: 400 } }));
    expect(fullText(ticket({ report: report({ pages }) }).lines)).toContain('Rows read: 40 of 400');
  });

  it('gives templates their values, and the specialist of the school', () => {
    const { values } = ticket();
    expect(values['student.number']).toEqual({ text: '100234', sensitivity: 'student-id' });
    expect(values['specialist.email']?.text).toBe('paige.practice@practice-district.example');
    expect(values['student.name']?.text).toBe('');
    expect(values['capsule']?.text).toMatch(/^\[Campus Lens capsule 1\]\n[\s\S]*\[end of capsule\]$/);
    const nobody = ticket({ report: report({ context: { school: 'Elsewhere' } }) });
    expect(nobody.values['specialist.name']?.text).toBe('');
    expect(nobody.assignment).toMatchObject({ status: 'none', reason: 'school-not-listed' });
  });
});
