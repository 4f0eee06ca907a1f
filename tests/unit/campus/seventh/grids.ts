import type { Says } from '../fresh/draw.ts';
import type { Judged } from '../more-strangers/judged.ts';
import { columns, link, nora, noraOut, noraShut, noTick, page, type Row, shut, vera, well } from './draw.ts';
import { kits } from './kits.ts';

interface Case {
  title: string;
  rows: readonly Row[];
  says: Says;
  heads?: readonly string[];
  total?: number;
  before?: string;
  more?: Partial<Judged>;
}

const dates = ['Name', 'Relationship', 'Start Date', 'End Date', 'Guardian', 'Portal'];

/** The same seven lists, drawn by every kit. */
const cases: Case[] = [
  { title: 'all is well', rows: [nora, vera], says: well },
  { title: 'the mother has no Portal', rows: [noraShut, vera], says: shut },
  {
    title: 'nobody is a guardian',
    rows: [noraOut, vera],
    says: { 'REL-NONE': 'fails', 'REL-GUARDIAN': 'review 0' },
  },
  {
    title: 'twelve more are on other pages',
    rows: [nora, vera],
    total: 14,
    says: { 'REL-PORTAL': 'unknown', 'REL-GUARDIAN': 'unknown', 'REL-NONE': 'meets' },
  },
  {
    title: 'no guardian among the first of fourteen',
    rows: [vera, [link('Practice, Zed'), 'Uncle', false, false, false, true]],
    total: 14,
    says: { 'REL-NONE': 'unknown', 'REL-NOPORTAL': 'unknown' },
  },
  {
    title: 'the father ended, boxes left',
    heads: dates,
    rows: [
      [link('Practice, Nora'), 'Mother', '08/01/2020', '', true, true],
      [link('Practice, Omar'), 'Father', '08/01/2020', '03/02/2024', true, true],
    ],
    says: { 'REL-ENDED': 'fails 1', 'REL-PORTAL': 'meets', 'REL-NONE': 'meets' },
  },
  {
    title: 'the only guardian ended',
    heads: dates,
    rows: [
      [link('Practice, Omar'), 'Father', '2020-08-01', '2024-03-02', true, true],
      [link('Practice, Vera'), 'Aunt', '2020-08-01', '', false, false],
    ],
    says: { 'REL-ENDED': 'fails 0', 'REL-NONE': 'fails' },
  },
  {
    title: 'a court order stands over the list',
    before: '<div role="alert" class="alert">Court order on file - father has no access</div>',
    rows: [noraShut, vera],
    says: { 'REL-CUSTODY': noTick },
    more: { noAdvice: true },
  },
];

/** Pages of ten kits. */
export const grids: Judged[] = Object.entries(kits).flatMap(([kit, draw]) =>
  cases.map(({ title, rows, says, heads = columns, total, before = '', more }) =>
    page(`${kit}: ${title}`, `<h2>Relationships</h2>${before}${draw(heads, rows, total)}`, says, more),
  ),
);
