import { describe, expect, it } from 'vitest';
import { asMarkdown } from '../../../../lib/delivery/rich-text.ts';
import type { Capsule } from '../../../../lib/support/capsule/form.ts';
import { readCapsule } from '../../../../lib/support/capsule/read.ts';
import { writeCapsule } from '../../../../lib/support/capsule/write.ts';

/** Tickets as they come to a specialist's desk: through mail programs, phones, editors and threads. */

const sample: Capsule = {
  school: `Practice O'Alder & Sons "High" School`,
  page: 'relationships',
  studentNumber: '100303',
  personID: '910303',
  householdIDs: ['7301', '7302'],
  courseSection: '27.0991000-3',
  checks: [
    { check: 'REL-PORTAL', row: 1, observed: { guardian: true, portal: false } },
    { check: 'REL-GUARDIAN', row: 11, observed: { guardian: null, email: '', relationship: 'Foster Parent' } },
    { check: 'HH-DUP', row: null, observed: { households: 2 } },
  ],
  version: '0.1.0',
};
const written = (capsule: Capsule) =>
  writeCapsule(capsule)
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n');
const text = written(sample);
const lines = text.split('\n');
const other = written({ ...sample, studentNumber: '200404', personID: '910404', householdIDs: ['8401'] });
const each = (how: (line: string) => string) => lines.map(how).join('\n');

/** Broken at spaces, as a mail program does at so many letters. */
const wrapped = (most: number) =>
  text
    .replace(new RegExp(`(.{1,${most}})( +|$)`, 'gm'), '$1\n')
    .replace(/\n+/g, '\n')
    .trimEnd();
const printable = [...new TextEncoder().encode(text)]
  .map((byte) => (byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte)))
  .join('')
  .replace(/([^\n]{60})(?=[^\n])/g, '$1=\n');
const signature = '\n\n--\nPaige Practice, SIS\nSchool: Practice Cedar High School\nPage: 1 of 2\n';

describe('a capsule is read in full, and nothing is said to be wrong with it,', () => {
  it.each<[string, string]>([
    ['marked with the initials of who wrote it', each((line) => `PP> ${line}`)],
    ['as a list', each((line) => `- ${line}`)],
    ['in a code fence', `\`\`\`\n${text}\n\`\`\``],
    ['in Outlook’s paragraphs', each((line) => `<p class="MsoNormal">${line}<o:p></o:p></p>`)],
    ['in blocks and spans', `<blockquote>${each((line) => `<span style="x">${line}</span><br>`)}</blockquote>`],
    ['with curled quotation marks', text.replaceAll("'", '’').replace(' "', ' “').replace('" ', '” ')],
    ['with hyphens that do not break', text.replaceAll('-', '\u2011')],
    ['with dashes for hyphens', text.replaceAll('-', '–')],
    ['with wide colons', text.replaceAll(': ', '：')],
    ['with two spaces for one', text.replaceAll(' ', '  ')],
    ['with narrow spaces that do not break', text.replaceAll(' ', '\u202F')],
    ['with marks of direction', each((line) => `\u200F${line}\u200E`)],
    ['with nothing seen inside a number', text.replace('100303', '100\u200B303').replace('910303', '910\uFEFF303')],
    ['copied as Markdown', asMarkdown(text)],
    ['with links to call its numbers', text.replace('100303', '100303<tel:100303>')],
    ['with a link behind its page', text.replace('relationships', 'relationships<https://links.example/?u=x>')],
    ['broken at 20 letters', wrapped(20)],
    ['broken inside a number', text.replace('100303', '1003\n03')],
    ['run together by a phone', lines.join('')],
    ['within a sentence', `see ${text} thanks`],
    ['with its last line lost, before a signature', `${lines.slice(0, -1).join('\n')}${signature}`],
    ['with the brackets of its first line lost', text.replace('[Campus Lens capsule 1]', 'Campus Lens capsule 1')],
    ['answered between its lines', text.replace('Student personID', '\nDone: see below.\n\nStudent personID')],
    ['as quoted-printable', printable],
    ['as base64', Buffer.from(`Hello,\n${text}\n`).toString('base64').replace(/.{76}/g, '$&\r\n')],
    [
      'in a ticket’s history',
      `Tue Nov 24 2026  pat.practice - Ticket created\n\n${each((l) => `      ${l}`)}\n\nDone.`,
    ],
    ['twice, in an answer and what it quotes', `${text}\n\nOn Tuesday Pat wrote:\n${each((line) => `> ${line}`)}`],
    ['beside a copy that was cut', `${text}\n\n> ${lines.slice(0, 5).join('\n> ')}`],
  ])('%s', (_, ticket) => {
    expect(readCapsule(ticket)).toEqual({ capsule: sample, problems: [], withoutIds: false });
  });
});

describe('of two tickets in one thread', () => {
  it.each<[string, string]>([
    ['the last one is read, and it is told', `${other}\n\n----\n${text}`],
    ['the whole one is read, and it is told', `${text}\n\n----\n${other.split('\n').slice(0, 6).join('\n')}`],
    ['quoted: the same', `> ${other.replaceAll('\n', '\n> ')}\n\n${text}`],
  ])('%s', (_, thread) => {
    expect(readCapsule(thread)).toEqual({ capsule: sample, problems: ['several'], withoutIds: false });
  });

  it('one that was changed by hand is told as both', () => {
    const read = readCapsule(`${text}\n\n${text.replace('100303', '100304')}`);
    expect(read?.problems).toEqual(['several', 'changed']);
  });
});

describe('a capsule that is not as it was written is never taken for whole', () => {
  it.each<[string, string]>([
    ['a number', text.replace('100303', '100304')],
    ['a number with a comma', text.replace('100303', '100,303')],
    ['a state', text.replace('portal=no', 'portal=yes')],
    ['a row', text.replace('row 2', 'row 3')],
    ['a line left out', text.replace(/^Check: HH-DUP.*\n/m, '')],
    ['a line put in', text.replace('Extension', 'Check: REL-NONE\nExtension')],
    ['words translated', text.replace('Student number', 'Número de estudiante').replace('School', 'Escuela')],
    ['its beginning lost', lines.slice(3).join('\n')],
  ])('%s', (_, ticket) => {
    expect(readCapsule(ticket)?.problems).toContain('changed');
  });

  it('a line of a newer one that is not known is no part of the line before it', () => {
    const newer = text.replace('capsule 1]', 'capsule 2]').replace('Page:', 'Weather: fine\nPage:');
    expect(readCapsule(newer)).toMatchObject({ capsule: { school: sample.school }, problems: ['newer', 'changed'] });
  });
});
