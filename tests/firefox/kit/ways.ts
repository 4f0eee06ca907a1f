import { target } from '../../../lib/district/targets.ts';
import { DESK_HOST } from '../../campus/desk.ts';

/** Ways to send that the practice district has not: a file, rich text, a booking page, the telephone. */
export const ways = [
  {
    id: 'file',
    name: 'Form with a file',
    type: 'form-fill',
    url: `https://${DESK_HOST}/Ticket/Attach.html`,
    steps: [
      {
        fields: [
          { to: { name: 'Subject' }, value: '{{subject}}' },
          { to: { label: 'Attach files' }, value: '{{body}}', kind: 'file', fileName: 'practice-ticket.txt' },
        ],
      },
    ],
  },
  { id: 'rich', name: 'Rich text', type: 'clipboard', format: 'html' },
  { id: 'book', name: 'Booking page', type: 'booking', sensitivity: 'student-id', params: { a1: '{{subject}}' } },
  { id: 'call', name: 'SIS phone', type: 'phone', number: '(404) 555-0100' },
].map((way) => target.parse(way));
