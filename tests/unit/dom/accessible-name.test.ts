import { computeAccessibleName } from 'dom-accessibility-api';
import { describe, expect, it } from 'vitest';
import { accessibleName } from '../../../lib/dom/accessible-name.ts';
import { page } from '../campus/read.ts';

/** Headers, controls and icons as grids, cards and title bars have them; `x` is the one that is named. */
const cases = [
  '<table><tr><th id="x">Portal</th></tr></table>',
  '<table><tr><th id="x"><a href="#">Portal</a> <span>Access</span></th></tr></table>',
  '<table><tr><th id="x" aria-label="Guardian"><i></i></th></tr></table>',
  '<b id="l">Portal</b><b id="m">box</b><span id="x" role="checkbox" aria-checked="true" aria-labelledby="l m"></span>',
  '<b id="l" hidden>Portal</b><span id="x" role="checkbox" aria-checked="true" aria-labelledby="l"></span>',
  '<label>Portal <input id="x" type="checkbox"></label>',
  '<label for="x">Portal</label><input id="x" type="checkbox">',
  '<label for="x"><img alt="Portal" src="p.gif"></label><input id="x" type="checkbox">',
  '<label for="x">Relationship</label><select id="x"><option>Mother</option></select>',
  '<input id="x" type="checkbox" title="Portal">',
  '<input id="x" type="button" value="Save">',
  '<img id="x" src="a.gif" alt="Custody">',
  '<img id="x" src="a.gif" title="Custody">',
  '<img id="x" src="a.gif">',
  '<a id="x" href="#" title="Court order"><img src="a.gif" alt=""></a>',
  '<a id="x" href="#"><img src="a.gif" alt="Court order"></a>',
  '<button id="x" aria-label="Flag: custody"><i class="icon"></i></button>',
  '<button id="x"><i class="icon" aria-hidden="true">f</i> Custody</button>',
  '<button id="x"><span style="display:none">No</span>Custody</button>',
  '<svg id="x" role="img" aria-label="Custody"><path/></svg>',
  '<div id="x" role="switch" aria-checked="true">Portal</div>',
  '<div id="x" role="columnheader"><span aria-label="Portal"></span></div>',
  '<button id="x"></button>',
];

describe('accessible names', () => {
  it.each(cases)('as dom-accessibility-api has it: %s', (html) => {
    const doc = page(html);
    const element = doc.getElementById('x') as HTMLElement;
    expect(accessibleName(element)).toBe(computeAccessibleName(element).replace(/\s+/g, ' ').trim());
  });
  it('says more where the library says nothing: a title beside an empty alt, a placeholder', () => {
    const doc = page('<img id="x" src="a.gif" alt="" title="Custody"><input id="y" placeholder="Portal">');
    expect(accessibleName(doc.getElementById('x') as HTMLElement)).toBe('Custody');
    expect(accessibleName(doc.getElementById('y') as HTMLElement)).toBe('Portal');
  });
  it('a drawing by its title', () => {
    const doc = page('<svg id="x"><title>Custody</title><path/></svg>');
    expect(accessibleName(doc.getElementById('x') as unknown as Element)).toBe('Custody');
  });
});
