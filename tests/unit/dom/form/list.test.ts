import { expect, it } from 'vitest';
import { listFields, looksGenerated } from '../../../../lib/dom/form/list.ts';
import { page } from './page.ts';

it('lists a form’s fields, each by what finds it again: a label rather than a machine’s name', () => {
  const document = page(`<form>
    <input type="hidden" name="token" value="secret"><input type="password" name="pw">
    <table><tr><td>Student ID *</td><td><input name="0123456789abcdef01234567" value="held"></td></tr></table>
    <label>Summary <input name="summary" required></label>
    <label>Area <select name="area"><option>Records</option><option>Grade book</option></select></label>
    <label>Same <input name="0123456789abcdef0000000a"></label><label>Same <input name="0123456789abcdef0000000b"></label>
    <button>Send</button></form>`);
  const fields = listFields(document);
  expect(fields).toEqual([
    {
      to: { label: 'Student ID' },
      label: 'Student ID',
      name: '0123456789abcdef01234567',
      kind: 'text',
      options: [],
      required: false,
    },
    { to: { name: 'summary' }, label: 'Summary', name: 'summary', kind: 'text', options: [], required: true },
    {
      to: { name: 'area' },
      label: 'Area',
      name: 'area',
      kind: 'select',
      options: ['Records', 'Grade book'],
      required: false,
    },
    {
      to: { label: 'Same' },
      label: 'Same',
      name: '0123456789abcdef0000000a',
      kind: 'text',
      options: [],
      required: false,
    },
    {
      to: { name: '0123456789abcdef0000000b' },
      label: '',
      name: '0123456789abcdef0000000b',
      kind: 'text',
      options: [],
      required: false,
    },
  ]);
  expect(JSON.stringify(fields)).not.toMatch(/held|secret/);
});

it.each([
  ['d41d8cd98f00b204e9800998ecf8427e', true],
  ['helpdesk_ticket[custom_field][cf_id_123456789]', true],
  ['Object-RT::Ticket--CustomField-12-Value', false],
  ['short_description', false],
])('%s looks made by a machine: %s', (name, generated) => {
  expect(looksGenerated(name)).toBe(generated);
});
