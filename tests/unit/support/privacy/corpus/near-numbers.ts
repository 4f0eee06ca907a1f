import { note, type Piece } from './pieces.ts';
import type { Random } from './random.ts';

const id = (random: Random): string => random.digits(random.int(6, 10));
const course = (random: Random): string =>
  `${random.two(1, 99)}.0${random.digits(3)}0${random.pick(['00', '10', '20'])}`;
const studentCue = [
  'student number',
  'Student number:',
  'student #',
  'student no.',
  'Student ID',
  'student ID is',
  'ID:',
  'stu #',
  'student',
  'número de estudiante',
  'ID del estudiante:',
  'matrícula',
  'stu. number',
  'local ID',
  'studentNumber=',
  'lunch number',
  'SID',
];
const recordCue = [
  'household',
  'household ID',
  'householdID:',
  'personID',
  'person ID',
  'person',
  'application',
  'application number',
  'OLR application #',
  'app #',
  'hogar',
  'solicitud',
  'record',
  'family ID',
  'calendar ID',
  'enrollment ID',
  'userID',
  'structureID',
];
const day = (random: Random): string =>
  random.pick([
    `${random.two(1, 12)}/${random.two(1, 28)}/${String(random.int(2019, 2026))}`,
    `${String(random.int(2019, 2026))}-${random.two(1, 12)}-${random.two(1, 28)}`,
    `August ${String(random.int(1, 28))}, 2025`,
    `${String(random.int(1, 12))}/${String(random.int(1, 28))}`,
    `${String(random.int(1, 28))} de agosto de 2025`,
  ]);
const hex = '0123456789abcdef';

/** Numbers of a ticket that are no secret and must pass. */
export const nearNumberShapes: Record<string, (random: Random) => Piece[]> = {
  'near: student number': (random) => note`${random.pick(studentCue)} ${id(random)}`,
  'near: student number before its word': (random) =>
    note`${id(random)} ${random.pick(['is the student number', '(student number)', 'is her student ID', 'es el número de estudiante'])}`,
  'near: two student numbers': (random) =>
    note`student numbers ${id(random)}${random.pick([', ', ' and ', ' y ', '; ', '/', '\n'])}${id(random)}`,
  'near: number alone': (random) => note`${random.digits(random.pick([5, 6, 7, 8, 11, 12]))}`,
  'near: GTID': (random) =>
    note`${random.pick(['GTID', 'GTID:', 'GTID #', 'GTID is', 'state ID', 'stateID:', 'FTE number', 'Georgia Test ID'])} ${random.digits(10)}`,
  'near: course': (random) =>
    note`${random.pick(['course', 'course number', 'class', 'curso', 'Course:', 'section', ''])} ${course(random)}${random.pick(['', '-3', '-12', '-003', ' - 2', '/4', ' section 5'])}`,
  'near: section': (random) =>
    note`${random.pick(['section', 'sec.', 'sección', 'period', 'Section #'])} ${random.digits(random.int(1, 4))}${random.pick(['', '-1', ' of 12'])}`,
  'near: ticket': (random) =>
    note`${random.pick(['ticket', 'Ticket #', 'case', 'request', 'incident', 'REQ', 'INC', 'boleto', "Let's Talk ticket", 'Nimbus ticket', 'reference number'])} ${random.digits(random.int(4, 10))}`,
  'near: ticket with its letters': (random) =>
    note`${random.pick(['REQ', 'INC00', 'RITM00', 'SR-', '#', 'CASE-'])}${random.digits(random.int(4, 8))}`,
  'near: extension': (random) =>
    note`${random.pick(['ext.', 'ext', 'x', 'extension', 'Ext:', 'my extension is', 'extensión', 'call me at ext'])} ${random.digits(random.int(3, 5))}`,
  'near: room and building': (random) =>
    note`${random.pick(['room', 'Rm.', 'salón', 'Room #', 'bldg', 'portable'])} ${random.digits(random.pick([2, 3, 4]))}${random.pick(['', 'A', '-B'])}`,
  'near: room and month': (random) => note`room ${random.digits(3)}, ${random.two(1, 12)}/2025`,
  'near: time': (random) =>
    note`${random.pick(['at', 'since', 'a las', '@'])} ${String(random.int(1, 12))}:${random.two(0, 59)} ${random.pick(['am', 'PM', 'a.m.', ''])}`,
  'near: day of enrollment': (random) =>
    note`${random.pick(['enrolled', 'start date', 'withdrawn on', 'end date:', 'effective', 'inscrito el', 'fecha de inicio', 'on', 'since', 'entered', 'changed'])} ${day(random)}`,
  'near: days from to': (random) => note`from ${day(random)} to ${day(random)}`,
  'near: ZIP': (random) =>
    note`${random.pick(['ZIP', 'zip code', 'Atlanta, GA', 'GA', 'código postal'])} 30${random.digits(3)}${random.pick(['', '-1234', `-${random.digits(4)}`])}`,
  'near: record': (random) => note`${random.pick(recordCue)} ${random.digits(random.int(4, 9))}`,
  'near: record in brackets': (random) =>
    note`(${random.pick(['personID', 'householdID', 'student #'])} ${random.digits(random.int(5, 9))})`,
  'near: count': (random) =>
    note`${random.digits(random.int(1, 4))} ${random.pick(['students', 'of 1,204 rows', 'errors', 'households', 'estudiantes', 'duplicates'])}`,
  'near: year': (random) =>
    note`${random.pick(['school year', 'SY', 'año escolar', 'the', 'in'])} ${random.pick(['2024-2025', '2025-26', '2025', '24-25', '2025/2026'])} ${random.pick(['calendar', '', 'roster'])}`,
  'near: hash': (random) =>
    note`${random.pick(['commit', 'build', 'rev', 'sha'])} ${random.chars(random.pick([7, 8, 10, 12, 40, 64]), hex)}`,
  'near: version': (random) =>
    note`${random.pick(['Campus', 'version', 'v', 'Chrome', 'release'])} ${random.pick(['2423.5', '142.0.7444.59', '1.2.3', 'Campus.2527.3', '0.1.0', '128.0.6613.119'])}`,
  'near: money': (random) =>
    note`${random.pick(['fee', 'balance', 'lunch balance', 'saldo', 'total'])} $${random.pick(['12.50', '1,234.00', '0.40', '123,456.78', '1234567.89', '15'])}`,
  'near: score': (random) =>
    note`${random.pick(['Lexile', 'score', 'GPA', 'grade', 'RIT', 'attendance'])} ${random.pick(['3.75', '1025L', '98%', '72/100', '88.5', '1,180', '214'])}`,
  'near: state code': (random) =>
    note`${random.pick(['error', 'school code', 'system', 'district', 'FTE error'])} ${random.pick(['E1234', '761', '761-0189', '7610189', 'E-045', '0189', 'SR0123'])}`,
  'near: list of numbers': (random) => note`rows ${random.digits(3)}, ${random.digits(2)} and ${random.digits(4)}`,
  'near: range': (random) =>
    note`${random.pick(['rows', 'pages', 'sections', 'lines'])} ${random.digits(3)}-${random.digits(3)}`,
  'near: last four of another number': (random) =>
    note`last ${random.pick(['4', 'four'])} ${random.pick(['of', 'digits of', 'digits of the'])} ${random.pick(['student ID', 'student number', 'ticket', 'GTID', 'her student ID'])}${random.pick([' ', ': ', ' are '])}${random.digits(4)}`,
};
