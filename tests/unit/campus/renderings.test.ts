import { describe, expect, it } from 'vitest';
import type { Tri } from '../../../lib/facts.ts';
import { facts } from './read.ts';

const row = (guardian: string, portal: string, at = 0) =>
  `<tr><td>Quimbly, Person${at}</td><td>Mother</td><td>${guardian}</td><td>${portal}</td></tr>`;
const table = (rows: [string, string][]) =>
  `<table><tr><th>Name</th><th>Relationship</th><th>Guardian</th><th>Portal</th></tr>${rows.map(([g, p], at) => row(g, p, at)).join('')}</table>`;
const boxes = async (rows: [string, string][]) =>
  (await facts(table(rows)))?.map(({ guardian, portal }) => [guardian, portal]);

const single: [string, string, Tri][] = [
  ['picture, alt checked', '<img src="a.gif" alt="checked">', true],
  ['picture, alt not checked', '<img src="a.gif" alt="Portal: not checked">', false],
  ['picture, title Yes', '<img src="a.gif" title="Yes">', true],
  ['picture, alt No', '<img src="a.gif" alt="No">', false],
  ['picture named by the column alone', '<img src="a.gif" alt="Portal">', null],
  ['picture without a name', '<img src="a.gif">', null],
  ['picture with empty alt', '<img src="a.gif" alt="">', null],
  ['two pictures, one named', '<img src="a.gif" alt="Yes"><img src="b.gif">', null],
  ['a hint, no state', '<img src="a.gif" alt="Cannot be checked">', null],
  ['another hint', '<img src="a.gif" title="Click to select">', null],
  ['svg with a title', '<svg><title>Yes</title><path/></svg>', true],
  ['svg without', '<svg><path/></svg>', null],
  [
    'icon font with text for screen readers',
    '<i class="fa fa-x" aria-hidden="true"></i><span class="sr-only">No</span>',
    false,
  ],
  ['icon font without text', '<i class="fa fa-check"></i>', null],
  ['icon span without text', '<span class="k-icon k-i-check"></span>', null],
  ['dot with a title', '<span class="dot" title="Yes"></span>', true],
  ['Material ligature, ticked', '<span class="material-icons">check_box</span>', true],
  ['Material ligature, empty', '<span class="material-icons">check_box_outline_blank</span>', false],
  ['Material ligature, other', '<span class="material-icons">verified_user</span>', null],
  ['Yes', 'Yes', true],
  ['No in bold', '<b>No</b>', false],
  ['1', '1', true],
  ['0', '0', false],
  ['Y', 'Y', true],
  ['n', 'n', false],
  ['Sí', 'Sí', true],
  ['☑', '☑', true],
  ['☐', '☐', false],
  ['glyph and word', '✓ Yes', true],
  ['Pending', 'Pending', null],
  ['Loading', 'Loading…', null],
  ['2', '2', null],
  ['skeleton', '<span class="skeleton"></span>', null],
  ['select Yes', '<select><option></option><option selected>Yes</option><option>No</option></select>', true],
  ['select No', '<select disabled><option>Yes</option><option selected>No</option></select>', false],
  ['select, nothing chosen', '<select><option selected></option><option>Yes</option></select>', null],
  ['list of several', '<select multiple><option selected>Yes</option><option selected>No</option></select>', null],
  ['text field', '<input value="Yes" readonly>', true],
  ['number field', '<input type="number" value="1">', null],
  ['range', '<input type="range" value="1">', null],
  [
    'radios',
    '<label><input type="radio" name="r">Yes</label><label><input type="radio" name="r" checked>No</label>',
    false,
  ],
  [
    'radios, none chosen',
    '<label><input type="radio" name="s">Yes</label><label><input type="radio" name="s">No</label>',
    null,
  ],
  ['one radio', '<input type="radio" checked>', null],
  ['read-only box', '<input type="checkbox" checked onclick="return false">', true],
  ['disabled box', '<input type="checkbox" disabled>', false],
  ['hidden twin', '<input type="hidden" name="p" value="1"><input type="checkbox">', false],
  ['twin that is not displayed', '<input type="checkbox" checked style="display:none"><input type="checkbox">', false],
  [
    'box not displayed, its label is',
    '<input type="checkbox" id="z1" checked style="display:none"><label for="z1">face</label>',
    true,
  ],
  ['box not displayed, word is', '<input type="checkbox" style="display:none"><span>Yes</span>', true],
  ['box not displayed, nothing is', '<input type="checkbox" checked style="display:none">', null],
  ['two boxes', '<input type="checkbox" checked><input type="checkbox" checked>', null],
  ['box with a button beside', '<input type="checkbox" checked><input type="button" value="?">', true],
  ['role=checkbox', '<span role="checkbox" aria-checked="true"></span>', true],
  ['role=checkbox, mixed', '<span role="checkbox" aria-checked="mixed"></span>', null],
  ['role=checkbox, silent', '<span role="checkbox"></span>', null],
  ['role=switch', '<div role="switch" aria-checked="false"></div>', false],
  ['toggle button', '<button aria-pressed="true">On</button>', true],
  [
    'styled twin agrees',
    '<div><input type="checkbox" checked></div><div role="checkbox" aria-checked="true"></div>',
    true,
  ],
  ['styled twin disagrees', '<div><input type="checkbox"></div><div role="checkbox" aria-checked="true"></div>', null],
  [
    'box inside role=checkbox disagrees',
    '<div role="checkbox" aria-checked="true"><input type="checkbox"></div>',
    null,
  ],
  ['unknown element', '<x-toggle value="true"></x-toggle>', null],
  [
    'Kendo drop-down',
    '<kendo-dropdownlist><span class="k-input-inner"><span class="k-input-value-text">Yes</span></span><button aria-label="Select" title="Select"><span class="k-icon"></span></button></kendo-dropdownlist>',
    true,
  ],
];

describe('a box in one cell', () => {
  it.each(single)('%s', async (_, html, state) => {
    // The other column prints words for yes and no, so that nothing is left to be explained by blanks.
    expect(
      await boxes([
        ['Yes', html],
        ['No', 'Yes'],
      ]),
    ).toEqual([
      [true, state],
      [false, true],
    ]);
  });
  it('an indeterminate box is not read', async () => {
    const { page, readDocument } = await import('./read.ts');
    const doc = page(table([['Yes', '<input type="checkbox" id="i">']]));
    (doc.getElementById('i') as HTMLInputElement).indeterminate = true;
    expect((await readDocument(doc))?.reading.relationships[0]?.portal).toBeNull();
  });
});

describe('printed states that the rest of the grid explains', () => {
  const cases: [string, [string, string][], [Tri, Tri][]][] = [
    [
      '✓ and blank',
      [
        ['✓', ''],
        ['', '✓'],
      ],
      [
        [true, false],
        [false, true],
      ],
    ],
    [
      'X and blank',
      [
        ['X', ''],
        ['', 'x'],
      ],
      [
        [true, false],
        [false, true],
      ],
    ],
    [
      '✓ and X',
      [
        ['✓', 'X'],
        ['X', '✓'],
      ],
      [
        [true, false],
        [false, true],
      ],
    ],
    [
      '✓ and ✗',
      [
        ['✓', '✗'],
        ['✗', '✓'],
      ],
      [
        [true, false],
        [false, true],
      ],
    ],
    [
      '✗ alone',
      [
        ['✗', '✗'],
        ['✗', '✗'],
      ],
      [
        [null, null],
        [null, null],
      ],
    ],
    [
      'X beside Yes',
      [
        ['Yes', 'X'],
        ['X', 'Yes'],
      ],
      [
        [true, null],
        [null, true],
      ],
    ],
    [
      'a column of blanks where the other proves what a blank is',
      [
        ['✓', ''],
        ['', ''],
      ],
      [
        [true, false],
        [false, false],
      ],
    ],
    [
      'a column of blanks where nothing proves it',
      [
        ['✓', ''],
        ['✓', ''],
      ],
      [
        [true, null],
        [true, null],
      ],
    ],
    [
      'all blank',
      [
        ['', ''],
        ['', ''],
      ],
      [
        [null, null],
        [null, null],
      ],
    ],
    [
      'blank beside Yes and No',
      [
        ['Yes', ''],
        ['No', 'Yes'],
      ],
      [
        [true, null],
        [false, true],
      ],
    ],
    [
      'dashes',
      [
        ['✓', '-'],
        ['–', '✓'],
      ],
      [
        [true, false],
        [false, true],
      ],
    ],
    [
      'non-breaking spaces',
      [
        ['X', '&nbsp;'],
        ['&nbsp;', 'X'],
      ],
      [
        [true, false],
        [false, true],
      ],
    ],
    [
      '☒ and ☐',
      [
        ['☒', '☐'],
        ['☐', '☒'],
      ],
      [
        [true, false],
        [false, true],
      ],
    ],
    [
      '☑ and ☒',
      [
        ['☑', '☒'],
        ['☒', '☑'],
      ],
      [
        [true, false],
        [false, true],
      ],
    ],
    [
      'a blank drawn by an element',
      [
        ['✓', '<i class="icon"></i>'],
        ['', '✓'],
      ],
      [
        [true, null],
        [false, true],
      ],
    ],
  ];
  it.each(cases)('%s', async (_, rows, expected) => {
    expect(await boxes(rows)).toEqual(expected);
  });
  it('says which box columns cannot be read at all', async () => {
    const { read } = await import('./read.ts');
    const found = await read(
      table([
        ['Yes', '<i class="icon"></i>'],
        ['No', '<i class="icon"></i>'],
      ]),
    );
    expect(found?.reading.unread).toContain('portal');
    expect(found?.reading.unread).not.toContain('guardian');
  });
});
