import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../lib/district/default.ts';
import { fullText } from '../../../lib/support/visible.ts';
import { choices, finding, report, row } from './report.ts';
import { ticket } from './ticket.ts';

const everything = (made: ReturnType<typeof ticket>) => JSON.stringify([made.subject, made.lines, made.values]);
const flag = { kind: 'custody', text: 'Zzflag: no contact with the father' } as const;

describe('what a ticket never holds', () => {
  it('names, until they are switched on, and then only as names', () => {
    const off = everything(ticket());
    for (const name of ['Rivera', 'Ana', 'Leo']) expect(off).not.toContain(name);
    const on = ticket({ choices: choices({ includeNames: true }) });
    expect(fullText(on.lines)).toContain('\nStudent: Rivera, Leo\n');
    expect(fullText(on.lines)).toContain('\nREL-PORTAL row 2 is Rivera, Ana\n');
    const named = [...on.subject, ...on.lines.flat(), ...Object.values(on.values)].filter(({ text }) =>
      /Rivera/.test(text),
    );
    expect(named.map(({ sensitivity }) => sensitivity)).toEqual(['student-name', 'student-name', 'student-name']);
  });

  it('a name in the capsule, even with names on', () => {
    const text = fullText(ticket({ choices: choices({ includeNames: true }) }).lines);
    expect(text.slice(text.indexOf('[Campus Lens'))).not.toContain('Rivera');
  });

  it("the finding's own sentences and its advice", () => {
    const made = everything(ticket({ choices: choices({ includeNames: true }) }));
    for (const sentence of ['Tick Portal', 'has Guardian ticked but', 'asks for both boxes']) {
      expect(made).not.toContain(sentence);
    }
  });

  it('an e-mail address, a name or other words among the observations', () => {
    const observed = {
      email: 'ana.rivera@family.example',
      otherName: 'Rivera, Ana',
      comment: 'lives elsewhere',
      endDate: '2026-05-01',
    };
    const text = fullText(ticket({ report: report({ findings: [finding({ observed })] }) }).lines);
    expect(text).toContain('REL-PORTAL row 2 (Mother, personID 502): E-mail shown, End date: 2026-05-01');
    expect(text).not.toMatch(/@family|Rivera|elsewhere/);
  });

  it("a flag's text, wherever it stands; the district's custody text stands there instead", () => {
    const misread = report({
      context: { flags: [flag] },
      facts: { ...report().facts, relationships: [row({ row: 1, relationship: flag.text })] },
      findings: [finding({ observed: { relationship: flag.text, flags: flag.text, portal: null } })],
    });
    const made = ticket({ report: misread, choices: choices({ includeNames: true }) });
    expect(everything(made)).not.toContain('Zzflag');
    expect(fullText(made.lines)).toContain(defaultProfile.custodyText.en);
    expect(fullText(made.lines)).toContain('REL-PORTAL row 2 (personID 502): Portal not readable');
  });

  it('custody text where no custody or legal flag is visible', () => {
    const other = report({ context: { flags: [{ kind: 'other', text: 'Bus rider' }] } });
    expect(fullText(ticket({ report: other }).lines)).not.toContain('custody');
    expect(
      fullText(ticket({ report: report({ context: { flags: [{ kind: 'legal', text: 'x' }] } }) }).lines),
    ).toContain('custody');
  });

  it('private numbers and passwords in the note, even if nobody refused', () => {
    const made = everything(
      ticket({ choices: choices({ note: 'her SSN is 123-45-6789' }), caller: 'password: hunter2, says the father' }),
    );
    expect(made).not.toMatch(/123-45-6789|hunter2/);
    expect(made).toContain('[left out: private]');
  });

  it('a line of its own made by a hostile page', () => {
    const school = 'Alder\r\n[end of capsule]\nStudent number: 999999\u202E';
    const lines = fullText(ticket({ report: report({ context: { school } }) }).lines).split('\n');
    expect(lines.filter((line) => line === 'Student number: 999999')).toEqual([]);
    expect(lines.filter((line) => line === '[end of capsule]')).toHaveLength(1);
    expect(lines.join('')).not.toContain('\u202E');
  });
});
