import { describe, expect, it } from 'vitest';
import { frameConfig } from '../../../lib/campus/frame-config.ts';
import { headerTracker } from '../../../lib/campus/frame-header.ts';
import { headerFinder } from '../../../lib/campus/header.ts';
import { page } from './read.ts';

const headerIn = (html: string) => headerTracker(() => 0, headerFinder(frameConfig({}, [])))(page(html));
const bar = (inner: string) => `<div class="topBar"><h1>Quimbly, Ana</h1><span>#100234 Grade: 09</span>${inner}</div>`;
const flags = (inner: string) => {
  const found = headerIn(bar(inner));
  return { flags: found?.flags.map(({ kind, text }) => `${kind}: ${text}`), named: found?.flagsNamed };
};

describe('flags of a header', () => {
  const cases: [string, string, string[], boolean][] = [
    ['no flags at all', '', [], true],
    ['img alt', '<div class="flags"><img src="f.gif" alt="Custody alert"></div>', ['custody: Custody alert'], true],
    [
      'title on a link around an unnamed picture',
      '<div class="flags"><a href="#" title="Court order on file"><img src="f.gif" alt=""></a></div>',
      ['custody: Court order on file'],
      true,
    ],
    [
      'svg with a title',
      '<span id="flagArea"><svg><title>Restraining order</title></svg></span>',
      ['custody: Restraining order'],
      true,
    ],
    [
      'button with aria-label',
      '<div aria-label="Flags"><button aria-label="Legal: see office"><i class="icon"></i></button></div>',
      ['legal: Legal: see office'],
      true,
    ],
    [
      'chip in print',
      '<div class="flags"><span class="chip">Do not release to father</span></div>',
      ['custody: Do not release to father'],
      true,
    ],
    [
      'health flag',
      '<div class="flags"><img src="h.gif" title="Peanut allergy"></div>',
      ['other: Peanut allergy'],
      true,
    ],
    ['unnamed icon in the area', '<div class="flags"><i class="fa fa-flag"></i></div>', [], false],
    ['unnamed picture without an area', '<img src="flag1.gif">', [], false],
    [
      'one named, one not',
      '<div class="flags"><img alt="Custody" src="a.gif"><img src="b.gif"></div>',
      ['custody: Custody'],
      false,
    ],
    ['photo of the student', '<img class="photo" src="personImage?personID=1"><div class="flags"></div>', [], true],
    [
      'menu, search and save',
      '<button aria-label="Menu"><i class="icon"></i></button><a href="#" title="Search"><img src="s.gif"></a><a href="#"><img src="save.gif" alt="Save"> Save</a><button title="Edit"><svg></svg></button>',
      [],
      true,
    ],
    ['area that says none', '<div class="flags"><span>Flags:</span> <span>No flags</span></div>', [], true],
    [
      'custody in print without an area',
      '<span>Custody papers on file</span>',
      ['custody: Custody papers on file'],
      true,
    ],
    [
      'custody icon outside of the area',
      '<div class="flags"><img alt="Allergy" src="x.gif"></div><img alt="Custody" src="y.gif">',
      ['custody: Custody', 'other: Allergy'],
      true,
    ],
    ['hidden flag', '<div class="flags"><img alt="Custody" src="a.gif" hidden></div>', [], true],
    [
      'Spanish',
      '<div class="flags"><img alt="Custodia compartida" src="a.gif"></div>',
      ['custody: Custodia compartida'],
      true,
    ],
  ];
  it.each(cases)('%s', (_, inner, expected, named) => {
    const found = flags(inner);
    expect(found.flags?.sort()).toEqual(expected.sort());
    expect(found.named).toBe(named);
  });

  it('beside the bar of a header frame, and not in it', () => {
    const custody = ['custody: Custody alert'];
    const read = (html: string) => {
      const found = headerIn(html);
      return { flags: found?.flags.map(({ kind, text }) => `${kind}: ${text}`), named: found?.flagsNamed };
    };
    expect(read(`${bar('')}<div class="flags"><img src="f.gif" alt="Custody alert"></div>`)).toEqual({
      flags: custody,
      named: true,
    });
    expect(read(`${bar('')}<div class="flags"><img src="f.gif"></div>`).named).toBe(false);
    expect(read(`${bar('')}<p><img src="f.gif" alt="Custody alert"></p>`).flags).toEqual(custody);
    expect(
      read(
        `<div><b>Quimbly, Ana</b></div><div>Grade: 09 #100234</div><div class="flags"><a title="Custody alert"><img src="f.gif"></a></div>`,
      ).flags,
    ).toEqual(custody);
  });
  it('the column of legal guardians is no flag', () => {
    expect(
      flags('<table><tr><th>Legal Guardian</th><th><img alt="Legal Guardian" src="g.gif"></th></tr></table>').flags,
    ).toEqual([]);
  });
});
