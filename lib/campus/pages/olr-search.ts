import type { Application } from '../../facts.ts';
import { isoDay } from '../dates.ts';
import { applicationLabels } from '../olr-labels.ts';
import type { RawLine } from '../raw.ts';
import { allNull, linesOf, notShown, personName, rowsOf, text, word } from '../values.ts';
import type { PageDefinition } from './page.ts';

const LIST = 'applications';

/** Columns of applications for something else: a job, meals, a scholarship. */
const ELSE = '^(income|eligibility|meal|benefit|case number|position|job|vacancy|scholarship|amount|fee)\\b';

const TITLE = /^(?:(?:application|app|solicitud)\b[^\d]{0,12}|#)?(\d{1,12})$/i;

function application(line: RawLine, row: number): Application {
  // A card may be titled by it: "Application #70012".
  const number = word(line, 'number') ?? TITLE.exec(text(line, 'name') ?? '')?.[1] ?? null;
  return {
    row,
    // "70012", "#70012", "App 70012": its digits, with the letters that a district puts before them.
    number: number && (/^#?\s*([A-Z]{0,4}-?\d{1,12})\b/i.exec(number)?.[1] ?? null),
    status: text(line, 'status'),
    applicant: text(line, 'applicant') || (TITLE.test(text(line, 'name') ?? '') ? null : personName(line)),
    submitted: isoDay(text(line, 'submitted') ?? '') || null,
    school: text(line, 'school'),
  };
}

/**
 * Census > Online Registration: the applications that a search found (campus-pages.md §5). Staff Processing of older
 * releases, Application Processing of newer ones, Student Processing and Health Staff Processing list them alike.
 */
export const olrSearch: PageDefinition = {
  id: 'olr-search',
  spec: {
    place: {
      address: '\\b(online ?registrations?|olr\\w*|(application|staff|student|health staff) ?processing)\\b',
      heading:
        '^((census )?online registration( (applications?|search|search results))?|(application|staff|student|health staff) processing( .*)?|(application )?search results|search applications|registro en linea( .*)?|inscripcion en linea( .*)?|procesamiento de (solicitudes|estudiantes|personal))$',
      despite: 'search results?',
      not: '\\bolr (status|set ?up|system settings|literals)',
    },
    lists: [
      {
        id: LIST,
        labels: applicationLabels,
        kinds: { applicant: 'name', name: 'name' },
        ids: ['application'],
        needs: ['number', 'applicant', 'name', 'lastName'],
        score: {
          has: [
            { of: ['number'], each: 0.3 },
            { of: ['status'], each: 0.2 },
            { of: ['applicant', 'name', 'lastName'], each: 0.15 },
            { of: ['submitted'], each: 0.15 },
            { of: ['type', 'school', 'student'], each: 0.1, most: 2 },
          ],
          wants: [
            ['number', 'status'],
            ['applicant', 'status', 'submitted'],
          ],
          against: [{ columns: ELSE, less: 0.6 }],
        },
        // One alone is the application that is open, not a list of them.
        record: { keys: ['number', 'status', 'applicant'], needs: ['number', 'applicant'], least: 2 },
      },
    ],
  },
  facts(page) {
    const applications = linesOf(page, LIST).map(({ line, row }) => application(line, row));
    const noName = notShown(page, LIST, ['applicant', 'name', 'lastName']).length === 3 ? ['applicant'] : [];
    const missing = [...noName, ...notShown(page, LIST, ['status', 'submitted', 'school'])];
    // Blank throughout: schools are not what this list shows.
    if (applications.length > 0 && applications.every(({ school }) => !school)) missing.push('school');
    const unread = [...new Set([...missing, ...allNull(applications, ['number', 'submitted'])])];
    return { facts: { applications }, unread, rows: rowsOf(page, LIST) };
  },
};
