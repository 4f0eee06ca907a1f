import { describe, expect, it } from 'vitest';
import { pdf, refusal } from './kit.ts';

describe('a PDF that cannot be read', () => {
  it('of pictures only: says that there is no text', async () => {
    const scan = await pdf((doc) => void doc.rect(50, 50, 300, 200).fill('gray'));
    expect(await refusal(scan)).toMatchObject({ code: 'pdf-no-text', values: { pages: 1 } });
  });

  it('with a password', async () => {
    const locked = await pdf((doc) => void doc.text('School'), { userPassword: 'practice' });
    expect(await refusal(locked)).toMatchObject({ code: 'pdf-password' });
  });

  it('that is broken off, or only called a PDF', async () => {
    const whole = await pdf((doc) => void doc.text('School'));
    expect((await refusal(whole.slice(0, 120)))?.code).toMatch(/^pdf-(broken|no-text)$/);
    expect(await refusal(new TextEncoder().encode('%PDF-1.7 and nothing else'))).toMatchObject({ code: 'pdf-broken' });
  });

  it('of too many pages', async () => {
    const long = await pdf((doc) => {
      for (let page = 0; page < 301; page++) doc.addPage();
    });
    expect(await refusal(long)).toMatchObject({ code: 'pdf-too-long', values: { limit: 300 } });
  });
});
