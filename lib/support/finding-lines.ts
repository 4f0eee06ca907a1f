import type { Finding, Flag, Subject } from '../facts.ts';
import type { TabReport } from '../report/schema.ts';
import { subjectsOf } from './chosen.ts';
import { observedText, tellable } from './observed.ts';
import { oneLine } from './one-line.ts';
import { line, open } from './pieces.ts';
import type { Line, Piece } from './types.ts';
import type { Words } from './words.ts';

interface Options {
  words: Words;
  flags: readonly Flag[];
  relationships: TabReport['facts']['relationships'];
  includeNames: boolean;
}

/** "Mother" where the row says so; a relationship that holds a flag's text or is unread is left out. */
function relationshipOf(finding: Finding, { flags, relationships }: Options): string | null {
  const shown = relationships.find(({ row }) => row === finding.row)?.relationship ?? null;
  if (shown === null || shown.trim() === '') return null;
  const [word] = tellable({ ...finding, observed: { relationship: shown } }, flags);
  return word === undefined ? null : String(word[1]);
}

function ids(words: Words, subjects: readonly Subject[]): Piece[] {
  const texts = subjects.flatMap(({ personID, studentNumber, householdID }) => [
    ...(personID === null ? [] : [words('line.subject-personID', { id: oneLine(personID, 40) })]),
    ...(studentNumber === null ? [] : [words('line.subject-number', { number: oneLine(studentNumber, 40) })]),
    ...(householdID === null ? [] : [words('line.subject-household', { id: oneLine(householdID, 40) })]),
  ]);
  return texts.map((text) => ({ text, sensitivity: 'student-id' }));
}

const where = (words: Words, finding: Finding): string =>
  finding.row === null ? finding.check : `${finding.check} ${words('line.row', { row: finding.row + 1 })}`;

/** "REL-PORTAL row 2 (Mother, personID 502): Guardian ticked, Portal empty" */
function findingLine(finding: Finding, options: Options): Line {
  const { words, flags } = options;
  const relationship = relationshipOf(finding, options);
  const about = [...(relationship === null ? [] : [open(relationship)]), ...ids(words, subjectsOf(finding))];
  const states = tellable(finding, flags)
    .filter(([field]) => field !== 'relationship' || relationship === null)
    .map((state) => observedText(words, state));
  return [
    open(where(words, finding)),
    ...about.flatMap((piece, index) => [open(index === 0 ? ' (' : ', '), piece]),
    open(about.length > 0 ? ')' : ''),
    open(states.length > 0 ? `: ${states.join(', ')}` : ''),
  ].filter(({ text }) => text !== '');
}

/** Names stand on a line of their own, so that a target that may not carry them still carries the finding. */
function nameLines(finding: Finding, { words }: Options): Line[] {
  return subjectsOf(finding).flatMap(({ name }) =>
    name === null
      ? []
      : [line(words('line.name', { where: where(words, finding), name: oneLine(name, 120) }), 'student-name')],
  );
}

/** The findings, one a line, each followed by the names it is about where names are switched on. */
export function findingLines(findings: readonly Finding[], options: Options): Line[] {
  return findings.flatMap((finding) => [
    findingLine(finding, options),
    ...(options.includeNames ? nameLines(finding, options) : []),
  ]);
}
