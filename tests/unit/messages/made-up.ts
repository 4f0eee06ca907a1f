import { row } from '../checks/kit.ts';
import { asRead, frame, header, page, place } from '../report/kit.ts';

/** A reading that has something of everything. */
export const fullReading = () =>
  asRead(
    frame(7, {
      place: place(0.5),
      header: header({ flags: [{ kind: 'custody', text: 'Court order' }] }),
      pages: [page([row(0), row(1, { portal: null, email: '' })], { unread: ['messenger'] })],
      school: 'Sample Middle School',
      proof: { loaded: true, savedAt: 1_700_000_000_000, alert: false },
    }).reading,
  );

export const plan = {
  targetId: 'desk',
  copy: 'the full text',
  carries: { to: 'desk@district.example', subject: 'Subject', body: 'Body' },
  withheld: false,
  shortened: true,
};

/** One good message of every kind that a frame sends. */
export const fromFrames = [
  { type: 'hello', wants: true },
  { type: 'config' },
  { type: 'layer' },
  { type: 'reading', reading: fullReading() },
  { type: 'gone', documentKey: 'document-7' },
  { type: 'help', row: 3, check: 'REL-PORTAL', why: true },
  { type: 'help', row: null, check: 'REL-NONE', why: false },
  { type: 'pause' },
];

/** What goes with a plan: of which press of the button, and what a record of the ticket will say. */
export const about = {
  id: '0b0f2a3e-6d0a-4f6e-9a3e-0d5d2f1b7c11',
  mark: 'CL-SAMPLE1',
  checks: ['REL-PORTAL'],
  host: 'practice.infinitecampus.org',
  studentNumber: '100234',
};

const deliver = (how: object) => ({ type: 'deliver', tabId: 5, plan: { ...plan, ...how }, about });
const desk = 'https://desk.district.example';

/** A form of one field. */
export const fillPlan = {
  kind: 'fill',
  landing: null,
  url: `${desk}/new`,
  steps: [
    {
      ready: { css: '#form' },
      fields: [
        {
          to: { label: 'Subject' },
          called: 'Subject',
          kind: 'text',
          value: 's',
          selectBy: 'text',
          settleMs: 0,
          fileName: 'ticket.txt',
        },
      ],
    },
  ],
  full: 'the full text',
  next: null,
};

/** One good message of every kind that an extension page sends. */
export const fromPages = [
  { type: 'refresh', tabId: 0 },
  { type: 'pause', tabId: 5, scope: 'tab' },
  { type: 'pause', tabId: 5, scope: 'half-hour' },
  { type: 'pause', tabId: 5, scope: 'page' },
  { type: 'resume', tabId: 5 },
  { type: 'show-row', tabId: 5, row: 0, check: 'REL-PORTAL' },
  deliver({ kind: 'copy', copy: null, carries: null }),
  deliver({ kind: 'open', url: `${desk}/new?subject=x` }),
  deliver({ kind: 'open', url: 'mailto:desk@district.example?subject=x' }),
  deliver({ kind: 'open-via-origin', landing: `${desk}/`, url: `${desk}/new` }),
  deliver(fillPlan),
  deliver({
    kind: 'post',
    desk: { origin: desk, api: '/REST/2.0', queue: 'SIS', ticketPage: '/Ticket/Display.html?id=', timeoutMs: 30_000 },
    ticket: { subject: 's', content: 'c', customFields: { School: 'Sample High' } },
  }),
  { type: 'fill', tabId: 5, what: 'again' },
  { type: 'desk-form', tabId: 5, plan: null },
  { type: 'desk-form', tabId: 5, plan: { ...plan, ...fillPlan } },
];
