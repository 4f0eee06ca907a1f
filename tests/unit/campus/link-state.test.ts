import { describe, expect, it } from 'vitest';
import { linkedColumn, linkState } from '../../../lib/campus/link-state.ts';
import type { LinkState } from '../../../lib/facts.ts';

/** What a place prints (pictures and controls after " | "), and what that is worth. */
const table: [string, LinkState][] = [
  ['Linked', 'linked'],
  ['LINKED', 'linked'],
  ['Linked | Unlink', 'linked'],
  ['Linked Unlink', 'linked'],
  ['Unlink', 'linked'],
  ['Linked to Practice, Ana (#912001)', 'linked'],
  ['Status: Linked', 'linked'],
  ['| Linked', 'linked'],
  ['Vinculado', 'linked'],
  ['Vinculada | Desvincular', 'linked'],
  ['Desvincular', 'linked'],
  ['Enlazado', 'linked'],
  ['Linked | No possible matches', 'linked'],
  ['Linked, 0 link errors', 'linked'],

  ['Linked – review needed', null],
  ['Linked (unverified)', null],
  ['Linked?', null],
  ['Linked to another person', null],
  ['Linked to a duplicate', null],
  ['Linked to inactive record', null],
  ['Linked to household only', null],
  ['Linked: 2 records', null],
  ['1 of 2 linked', null],
  ['Conflict: linked elsewhere', null],

  ['Not Linked', 'unlinked'],
  ['Not Linked Link', 'unlinked'],
  ['Not Linked | Link', 'unlinked'],
  ['Unlinked', 'unlinked'],
  ['Link', 'unlinked'],
  ['Link Person', 'unlinked'],
  ['Link to existing household', 'unlinked'],
  ['Not yet linked', 'unlinked'],
  ['Needs to be linked', 'unlinked'],
  ['Link required', 'unlinked'],
  ['No vinculado', 'unlinked'],
  ['No está vinculada | Vincular', 'unlinked'],
  ['Sin vincular', 'unlinked'],
  ['Vincular', 'unlinked'],
  ['No match found | Link', 'unlinked'],

  ['Link Error', 'error'],
  ['Link error | Unlink', 'error'],
  ['Error de vínculo', 'error'],
  ['Error de enlace | Vincular', 'error'],

  ['Possible Match', 'possible'],
  ['Possible matches (2) | Link', 'possible'],
  ['Not linked – possible match', 'possible'],
  ['Match found', 'possible'],
  ['Posible coincidencia', 'possible'],
  ['Coincidencia encontrada', 'possible'],

  ['', null],
  ['Practice, Ana', null],
  ['green', null],
  ['Linked | Link', null],
  ['Not Linked | Unlink', null],
  ['Possible match | Unlink', null],
  ['Linked | Not Linked', null],
  ['Linked | Link Error', null],
  ['Linked | Possible match', null],
  ['Link | Unlink', null],
  ['Cannot be linked', null],
  ['Could not be linked', null],
  ['Previously linked', null],
  ['Partially linked', null],
  ['Was linked', null],
  ['Unable to link', null],
  ['No match found', null],
  ['View link history', null],
  ['Matched', null],
];

describe('linkState', () => {
  it.each(table)('"%s" is %s', (said, state) => {
    expect(linkState(said)).toBe(state);
  });

  it('keeps the words of a state apart from a control beside it', () => {
    expect(linkState('Linked Unlink | Link')).toBe('linked');
    expect(linkState(null)).toBeNull();
  });
});

describe('a column that is headed "Linked"', () => {
  it.each<[boolean | null, string | null, LinkState]>([
    [true, 'Yes', 'linked'],
    [false, 'No', 'unlinked'],
    [true, '', 'linked'],
    [null, 'Not linked', 'unlinked'],
    [null, '', null],
    [true, 'Not linked', null],
    [false, 'Unlink', null],
    [false, 'Possible match', 'possible'],
  ])('%s with "%s" is %s', (box, said, state) => {
    expect(linkedColumn(box, said)).toBe(state);
  });
});
