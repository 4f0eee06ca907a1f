import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { frameConfig } from '../../../lib/campus/frame-config.ts';
import { know } from '../../../lib/campus/know.ts';
import { frameReader } from '../../../lib/campus/read-frame.ts';
import { practiceProfile } from '../../../lib/district/practice.ts';
import type { Sighting } from '../../../lib/facts.ts';
import { buildReport } from '../../../lib/report/build.ts';
import type { TabFrame } from '../../../lib/report/frame.ts';
import { stillWindow } from './still-window.ts';
import { bar, heads, on, table } from './unseen/draw.ts';

const TODAY = '2026-11-26';
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

type Doc = { body: string; url: string; title?: string };
/** Pages of one session, one after the other: what a check says on the last one. */
async function walk(pages: Doc[][]) {
  let seen: Sighting[] = [];
  let pairs = {};
  let last: ReturnType<typeof buildReport>['report'] = null;
  for (const docs of pages) {
    const frames: TabFrame[] = [];
    for (const [at, { body, url, title = '' }] of docs.entries()) {
      const reader = frameReader(stillWindow(body, url, title, at), `${seen.length} ${at}`, frameConfig({}, []));
      const first = await reader.read(() => false);
      vi.setSystemTime(Date.now() + 5000);
      const again = first?.reading.header ? (reader.readAgain([], true) ?? (await reader.read(() => false))) : null;
      const result = again ?? first;
      if (result) frames.push({ frameId: at, reading: know(result.reading, TODAY) });
    }
    const built = buildReport({
      tabId: 1,
      origin: 'https://practice.infinitecampus.org',
      frames,
      pairs,
      seen,
      district: practiceProfile,
      today: TODAY,
      language: 'en',
      now: Date.now(),
    });
    seen = [...built.sightings, ...seen];
    pairs = built.pairs;
    last = built.report;
    vi.setSystemTime(Date.now() + 60_000);
  }
  const answer = (check: string) => {
    const found = (last?.findings ?? []).filter((one) => one.check === check).map(({ outcome }) => outcome);
    if (found.length) return [...new Set(found)].sort().join(';');
    return last?.coverage.ran.includes(check)
      ? 'meets'
      : last?.coverage.couldNotRun.some((one) => one.check === check)
        ? 'unknown'
        : 'not asked';
  };
  return answer;
}

const student = bar('Practice, Ana M', '914001');
const who = (id: string, name: string) => `<a href="/campus/x.xsl?personID=${id}">${name}</a>`;
const dated = [...heads, 'End Date'];
const row = (name: string, type: string, end = '') => [name, type, on, on, on, on, end];
const relations = (rows: string[][], more = '', top = student, id = '914001'): Doc[] => [
  top,
  {
    url: `/campus/sis/campus-tools/relationships?personID=${id}`,
    body: `<h2>Relationships</h2>${table(dated, rows)}${more}`,
  },
];
const family = [
  row(who('914010', 'Practice, Nora'), 'Mother'),
  row(who('914011', 'Practice, Paul'), 'Father', '06/30/2024'),
  row(who('914012', 'Practice, Vera'), 'Aunt'),
];
const adultBar = (name: string): Doc => ({ ...student, body: bar(name, '').body.replace(/<ul>.*?<\/ul>/, '') });
const key = (last: string, first: string, id: string, top = `${last}, ${first}`): Doc[] => [
  adultBar(top),
  {
    url: `/campus/sis/campus-tools/demographics?personID=${id}`,
    body: `<h1>Demographics</h1><dl><dt>Last Name</dt><dd>${last}</dd><dt>First Name</dt><dd>${first}</dd></dl><h2>Person Identifiers</h2><dl><dt>Person GUID</dt><dd>0A1B2C3D-0000-4000-8000-914010914010</dd><dt>Portal Username</dt><dd>npractice</dd></dl>`,
  },
];
const KEY = 'KEY-HOLDER';
const cases: [string, Doc[][], string, unknown][] = [
  ['the key of the mother', [relations(family), key('Practice', 'Nora', '914010')], KEY, 'meets'],
  ['the key of the father who ended', [relations(family), key('Practice', 'Paul', '914011')], KEY, 'review'],
  ['the key of a stranger', [relations(family), key('Example', 'Zoe', '914077')], KEY, 'review'],
  [
    'the key of a namesake with another number',
    [relations(family), key('Practice', 'Nora', '914099')],
    KEY,
    expect.not.stringMatching(/^meets$/),
  ],
  [
    'the key of a stranger, the list was cut',
    [relations(family.slice(0, 1), '<div>1 - 1 of 3 items</div>'), key('Example', 'Zoe', '914077')],
    KEY,
    'unknown',
  ],
  [
    'the mother, and the list had no numbers',
    [
      relations(family.map((one, at) => one.with(0, ['Practice, Nora', 'Practice, Paul', 'Practice, Vera'][at] ?? ''))),
      key('Practice', 'Nora', '914010'),
    ],
    KEY,
    'meets',
  ],
  [
    'the son has the name of the father, junior',
    [relations([row(who('914020', 'Practice, Juan Sr'), 'Father')]), key('Practice', 'Juan Jr', '914021')],
    KEY,
    expect.not.stringMatching(/^meets$/),
  ],
  [
    'junior by name alone',
    [relations([row('Practice, Juan Sr', 'Father')]), key('Practice', 'Juan Jr', '914021')],
    KEY,
    expect.not.stringMatching(/^meets$/),
  ],
  [
    'the bar is the mother’s and the form is a stranger’s',
    [relations(family), key('Example', 'Zoe', '914077', 'Practice, Nora')],
    KEY,
    expect.not.stringMatching(/^meets$/),
  ],
  [
    'the bar is the mother’s, the form names nobody, the address a stranger',
    [
      relations(family),
      [
        adultBar('Practice, Nora'),
        {
          url: '/campus/sis/campus-tools/demographics?personID=914077',
          body: '<h1>Demographics</h1><h2>Person Identifiers</h2><dl><dt>Person GUID</dt><dd>0A1B2C3D-0000-4000-8000-914010914010</dd><dt>Portal Username</dt><dd>zexample</dd></dl>',
        },
      ],
    ],
    KEY,
    expect.not.stringMatching(/^meets$/),
  ],
  [
    'another student was opened after the first: the key of the first one’s mother',
    [
      relations(family),
      relations([row(who('914030', 'Sample, Ida'), 'Mother')], '', bar('Sample, Ben', '914002'), '914002'),
      key('Practice', 'Nora', '914010'),
    ],
    KEY,
    'review',
  ],
  [
    'the student’s own page',
    [
      relations(family),
      [
        student,
        {
          url: '/campus/sis/campus-tools/demographics?personID=914001',
          body: '<h1>Demographics</h1><dl><dt>Last Name</dt><dd>Practice</dd><dt>First Name</dt><dd>Ana</dd></dl><h2>Person Identifiers</h2><dl><dt>Person GUID</dt><dd>0A1B2C3D-0000-4000-8000-914001914001</dd><dt>Portal Username</dt><dd>apractice</dd></dl>',
        },
      ],
    ],
    KEY,
    expect.not.stringMatching(/review|fails/),
  ],
  ['no list was seen before', [key('Practice', 'Nora', '914010')], KEY, 'unknown'],
  [
    'the mother is related by a row that cannot be dated',
    [relations([row(who('914010', 'Practice, Nora'), 'Mother', 'see note')]), key('Practice', 'Nora', '914010')],
    KEY,
    'unknown',
  ],
  [
    'the list was of a student nobody can name',
    [relations(family, '', { ...student, body: '<iframe></iframe>' }, '914001'), key('Example', 'Zoe', '914077')],
    KEY,
    expect.not.stringMatching(/^meets$/),
  ],
  [
    'two accounts of one woman on two pages, two numbers',
    [
      key('Practice', 'Nora', '914010'),
      key('Practice', 'Nora', '914099').map((doc) => ({ ...doc, body: doc.body.replace('npractice', 'nora2') })),
    ],
    'ACC-DUP',
    'review',
  ],
  [
    'the same woman twice',
    [key('Practice', 'Nora', '914010'), key('Practice', 'Nora', '914010')],
    'ACC-DUP',
    expect.not.stringMatching(/review|fails/),
  ],
  [
    'a look-alike contact on a sibling’s page',
    [
      relations(family),
      relations([row(who('914099', 'Practice, Nora'), 'Mother')], '', bar('Practice, Ben', '914002'), '914002'),
    ],
    'REL-DUP',
    'review',
  ],
  [
    'the same mother on a sibling’s page',
    [
      relations(family),
      relations([row(who('914010', 'Practice, Nora'), 'Mother')], '', bar('Practice, Ben', '914002'), '914002'),
    ],
    'REL-DUP',
    'meets',
  ],
];
it.each(cases)('%s', async (_, pages, check, wanted) => {
  const answer = await walk(pages);
  expect(answer(check)).toEqual(wanted);
});
