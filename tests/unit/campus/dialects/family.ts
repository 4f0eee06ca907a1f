import type { Relationship } from '../../../../lib/facts.ts';

/** What a row is expected to say; a field left out is expected to be unread (null). */
export type Expected = Omit<Relationship, 'row'>;

const UNREAD: Expected = {
  name: null,
  relationship: null,
  personID: null,
  guardian: null,
  portal: null,
  mailing: null,
  messenger: null,
  secondary: null,
  private: null,
  sequence: null,
  email: null,
  startDate: null,
  endDate: null,
  active: true,
};

/** An expected row: what is given, and null for all the rest. */
export const row = (given: Partial<Expected>): Expected => ({ ...UNREAD, ...given });

export interface Contact {
  id: string;
  name: string;
  type: string;
  guardian: boolean;
  portal: boolean;
  seq: string;
  email: string;
  start: string;
  end: string;
}

/** Four made-up contacts: both boxes, one box, an ended one, and none. */
export const FAMILY: readonly Contact[] = [
  {
    id: '70101',
    name: 'Quimbly-Rivera, Ana',
    type: 'Mother',
    guardian: true,
    portal: false,
    seq: '1',
    email: 'ana@example.test',
    start: '08/01/2019',
    end: '',
  },
  {
    id: '70102',
    name: "O'Zephyr, Tomás J",
    type: 'Father',
    guardian: true,
    portal: true,
    seq: '2',
    email: 'tomas@example.test',
    start: '08/01/2019',
    end: '',
  },
  {
    id: '70103',
    name: 'Quimbly, Wilhelmina',
    type: 'Grandmother',
    guardian: false,
    portal: true,
    seq: '',
    email: '',
    start: '01/15/2018',
    end: '06/30/2020',
  },
  {
    id: '70104',
    name: 'Vantablack, Odo',
    type: 'Neighbor',
    guardian: false,
    portal: false,
    seq: '3',
    email: '',
    start: '',
    end: '',
  },
];

const iso = (day: string) => (day ? `${day.slice(6)}-${day.slice(0, 2)}-${day.slice(3, 5)}` : null);

/** What a contact's row must be read as when these parts of it are shown. */
export function shown(contact: Contact, parts: readonly string[]): Expected {
  const has = (part: string) => parts.includes(part);
  return row({
    name: contact.name,
    relationship: has('type') ? contact.type : null,
    personID: has('id') ? contact.id : null,
    guardian: has('guardian') ? contact.guardian : null,
    portal: has('portal') ? contact.portal : null,
    sequence: has('seq') && contact.seq ? Number(contact.seq) : null,
    email: has('email') ? contact.email : null,
    startDate: has('dates') ? iso(contact.start) : null,
    endDate: has('dates') ? iso(contact.end) : null,
    active: !(has('dates') && contact.end),
  });
}

/** The whole family with these parts. */
export const allShown = (...parts: string[]): Expected[] => FAMILY.map((contact) => shown(contact, parts));

export interface Dialect {
  title: string;
  /** The body of the page. */
  html: string;
  expected: Expected[];
  /** Rows seen and in all; by default those expected. */
  count?: { seen: number; total: number | null };
  /** personID of the page's own person. */
  owner?: string;
}

/** Markup for each contact. */
export const each = (render: (contact: Contact, at: number) => string): string => FAMILY.map(render).join('');

export const checked = (on: boolean) => (on ? ' checked' : '');
