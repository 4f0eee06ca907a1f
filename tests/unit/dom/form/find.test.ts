import { describe, expect, it } from 'vitest';
import { findField } from '../../../../lib/dom/form/find.ts';
import { page } from './page.ts';

const found = (body: string, label: string) => {
  const one = findField(page(body), { label }, 'text');
  return typeof one === 'string' ? one : one.getAttribute('name');
};

describe('a field is found by the words beside it', () => {
  it.each([
    ['label for', '<label for="a">Subject: *</label><p><input name="x"></p><input id="a" name="a">'],
    ['label around', '<label>Subject <input name="a"></label>'],
    [
      'label in its row',
      '<div class="form-row"><div><label>Subject:</label></div><div><input name="a"></div></div><div class="form-row"><label>Other</label><input name="b"></div>',
    ],
    ['aria-label', '<input name="b"><input name="a" aria-label="subject">'],
    ['aria-labelledby', '<b id="t">Subject?</b><hr><input name="a" aria-labelledby="t">'],
    [
      'the cell before it',
      '<table><tr><td><b>Subject *</b></td><td></td><td><input name="a"></td></tr><tr><td>Other</td><td><input name="b"></td></tr></table>',
    ],
    ['the cell above it', '<table><tr><th>Subject</th></tr><tr><td><input name="a"></td></tr></table>'],
    ['a word drawn as a label', '<div><span class="fieldLabel">Subject</span><div><input name="a"></div></div>'],
    ['a legend', '<fieldset><legend>Subject</legend><input name="a"></fieldset>'],
  ])('%s', (_, body) => {
    expect(found(body, 'SUBJECT')).toBe('a');
  });

  it('never another label’s field', () => {
    expect(found('<p><label>Subject</label></p><p><label>Password hint</label> <input name="b"></p>', 'Subject')).toBe(
      'not-there',
    );
  });

  it('never a password, a button or a hidden field', () => {
    const body =
      '<label>Subject <input type="password" name="p"></label><label>Go <input type="submit" name="s"></label>';
    expect(found(body, 'Subject')).toBe('not-there');
    const document = page('<input type="password" name="p"><input type="hidden" name="h"><button name="b">x</button>');
    for (const name of ['p', 'h', 'b']) expect(findField(document, { name }, 'text')).toBe('wrong-kind');
  });

  it('where the form hides its own properties', () => {
    const document = page('<form name="querySelectorAll"><input name="id" value="x"><input name="a"></form>');
    const one = findField(document, { name: 'a' }, 'text');
    expect(typeof one === 'string' ? one : one.getAttribute('name')).toBe('a');
  });
});
