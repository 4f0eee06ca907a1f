import { describe, expect, it } from 'vitest';
import { normalPhone, samePhone } from '../../../lib/linkage/phone.ts';

describe('a phone number', () => {
  it.each([
    ['(919) 555-0142', '9195550142'],
    ['1-919-555-0142', '9195550142'],
    ['+1 919.555.0142 x12', '9195550142'],
    ['9195550142', '9195550142'],
    ['555-0142', '5550142'],
    ['000-000-0000', null],
    ['(919) 999-9999', null],
    ['(919) 123-4567', null],
    ['(119) 555-0142', null],
    ['(911) 555-0142', null],
    ['(919) 055-0142', null],
    ['12345', null],
    ['none', null],
    ['', null],
  ])('%s is %s', (text, number) => {
    expect(normalPhone(text)).toBe(number);
  });

  it.each<[string | null, string | null, boolean | null]>([
    ['(919) 555-0142', '1 919 555 0142', true],
    ['(919) 555-0142', '(919) 555-0143', false],
    ['555-0142', '(919) 555-0142', null],
    ['555-0142', '(919) 555-0143', false],
    ['000-000-0000', '000-000-0000', false],
    ['', '', false],
    [null, '(919) 555-0142', null],
  ])('%s and %s are one: %s', (one, other, same) => {
    expect(samePhone(one, other)).toBe(same);
    expect(samePhone(other, one)).toBe(same);
  });
});
