import { describe, expect, it } from 'vitest';
import { guardLine } from '../../../../lib/support/privacy/guard.ts';
import type { Line } from '../../../../lib/support/types.ts';

const line = (...texts: string[]): Line => texts.map((text) => ({ text, sensitivity: 'public' }));
const texts = (guarded: Line) => guarded.map(({ text }) => text);

describe('guardLine', () => {
  it('leaves a line as it is when nothing in it must stay here', () => {
    const one = line('Student number ', '100234');
    expect(guardLine(one, [], '…')).toBe(one);
  });

  it('takes out what a page shows in the wrong place', () => {
    expect(texts(guardLine(line('Student: ', '123-45-6789', ' end'), [], '…'))).toEqual(['Student: ', '…', ' end']);
  });

  it('takes out what goes over several pieces once', () => {
    expect(texts(guardLine(line('see 123-45', '-6789 now'), [], '…'))).toEqual(['see …', ' now']);
  });

  it('keeps the numbers of the record in hand, whatever they look like', () => {
    expect(texts(guardLine(line('see 999123456'), ['999123456'], '…'))).toEqual(['see 999123456']);
    expect(texts(guardLine(line('see 999123457'), ['999123456'], '…'))).toEqual(['see …']);
  });

  it('keeps no key for looking like a number of the record', () => {
    const key = '12345678123412341234123456789012';
    expect(texts(guardLine(line(key), [key], '…'))).toEqual(['…']);
  });
});
