import { expect, it } from 'vitest';
import { labelsOf } from '../../../lib/dom/labels-of.ts';
import { page } from '../campus/read.ts';

it.each([
  ['a label around it', '<label>Portal <input id="x"></label>'],
  ['a label for it', '<label for="x">Portal</label><input id="x">'],
  ['one after it and one around it', '<label>Portal <input id="x"></label><label for="x">Access</label>'],
  ['one before it and one around it', '<label for="x">Access</label><label>Portal <input id="x"></label>'],
  ['a label around two controls, of which it is the second', '<label>Portal <input><input id="x"></label>'],
  ['a label for another, around it', '<label for="y">Portal <input id="x"></label><input id="y">'],
  ['an id that is there twice', '<label for="x">Portal</label><input id="x"><input id="x">'],
  ['none', '<label>Portal</label><input id="x">'],
  ['a box made of roles, which has none', '<label for="x">Portal</label><span id="x" role="checkbox"></span>'],
])('the labels that the browser gives: %s', (_, html) => {
  for (const control of page(html).querySelectorAll('input,span')) {
    expect(labelsOf(control)).toEqual([...((control as HTMLInputElement).labels ?? [])]);
  }
});

it('sees a label that came later', async () => {
  const doc = page('<label for="y">Guardian</label><input id="x"><input id="y">');
  const control = doc.getElementById('x') as HTMLElement;
  expect(labelsOf(control)).toEqual([]);
  await Promise.resolve();
  doc.body.insertAdjacentHTML('beforeend', '<label for="x">Portal</label>');
  expect(labelsOf(control).map((label) => label.textContent)).toEqual(['Portal']);
});

it('asks the browser for no control’s labels: that costs a walk of the whole document each time', () => {
  const doc = page('<label for="x">Portal</label><input id="x">');
  const control = doc.getElementById('x') as HTMLElement;
  Object.defineProperty(control, 'labels', {
    get: () => {
      throw new Error('asked');
    },
  });
  expect(labelsOf(control)).toHaveLength(1);
});
