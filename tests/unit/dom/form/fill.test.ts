import { describe, expect, it } from 'vitest';
import { fillForm } from '../../../../lib/dom/form/fill.ts';
import { field, jobOf, page, problemsOf } from './page.ts';

const value = (document: Document, name: string) =>
  (document.getElementsByName(name)[0] as HTMLInputElement | HTMLSelectElement).value;

describe('filling a form', () => {
  it('fills text, list and box, tells the page, and presses nothing', async () => {
    const document = page(`<form><label>Subject <input name="s"></label><textarea name="t">old</textarea>
      <select name="l"><option value="">-</option><option value="7">Records &amp; more</option></select>
      <label><input type="checkbox" name="b"> Urgent</label><button>Send</button></form>`);
    const heard: string[] = [];
    for (const type of ['input', 'change', 'submit']) document.addEventListener(type, () => heard.push(type));
    const result = await fillForm(
      document,
      jobOf([
        field({ to: { label: 'Subject' }, value: 'two\nlines <b>' }),
        field({ to: { name: 't' }, value: 'a\nb 🙂 مثال' }),
        field({ to: { name: 'l' }, kind: 'select', value: 'records & MORE' }),
        field({ to: { label: 'Urgent' }, kind: 'checkbox', value: 'yes' }),
        field({ to: { name: 'nowhere' }, value: '' }),
      ]),
    );
    expect(result).toEqual({ state: 'filled', step: 0, problems: [] });
    expect(value(document, 's')).toBe('two lines <b>');
    expect(value(document, 't')).toBe('a\nb 🙂 مثال');
    expect(value(document, 'l')).toBe('7');
    expect((document.getElementsByName('b')[0] as HTMLInputElement).checked).toBe(true);
    expect(heard).toContain('input');
    expect(heard).not.toContain('submit');
  });

  it('says of each field what is wrong', async () => {
    const document =
      page(`<input name="first"><input name="short" maxlength="3"><select name="l"><option>A</option><option>B</option></select>
      <input name="stubborn">`);
    document.getElementsByName('stubborn')[0]?.addEventListener('input', (event) => {
      (event.target as HTMLInputElement).value = 'mine';
    });
    const result = await fillForm(
      document,
      jobOf([
        field({ to: { name: 'first' }, value: 'x' }),
        field({ to: { name: 'short' }, value: 'longer' }),
        field({ to: { name: 'l' }, kind: 'select', value: 'C' }),
        field({ to: { name: 'stubborn' }, value: 'yours' }),
        field({ to: { name: 'first' }, kind: 'checkbox', value: 'yes' }),
      ]),
    );
    expect(result.state).toBe('partly');
    expect(problemsOf(result)).toEqual(['too-long', 'no-option', 'not-kept', 'wrong-kind']);
  });

  it('fills again what a form took away when it drew itself anew', async () => {
    const document = page(
      '<select name="topic"><option>A</option><option>B</option></select><div id="rest"><input name="s"></div>',
    );
    document.getElementsByName('topic')[0]?.addEventListener('change', () => {
      setTimeout(() => {
        const fresh = document.createElement('input');
        fresh.name = 's';
        document.getElementById('rest')?.replaceChildren(fresh);
      }, 50);
    });
    const result = await fillForm(
      document,
      jobOf([
        field({ to: { name: 'topic' }, kind: 'select', value: 'B', settleMs: 5000 }),
        field({ to: { name: 's' }, value: 'kept' }),
      ]),
    );
    expect(result.state).toBe('filled');
    expect(value(document, 's')).toBe('kept');
  });

  it('fills an editor that hides its own field, line by line', async () => {
    const document = page(
      '<div><textarea name="c" hidden></textarea><div contenteditable="true"><p>old</p></div></div>',
    );
    const result = await fillForm(
      document,
      jobOf([field({ to: { name: 'c' }, kind: 'richtext', value: 'One <b>\nTwo' })]),
    );
    expect(result.state).toBe('filled');
    const editor = document.querySelector('[contenteditable]');
    expect([...(editor?.childNodes ?? [])].map((node) => node.nodeName)).toEqual(['#text', 'BR', '#text']);
    expect(editor?.textContent).toBe('One <b>Two');
  });

  /** As an editor comes: over its field, which it hides, with what the field held when it began to load. */
  const comes = (document: Document, ms: number) =>
    setTimeout(() => {
      const [plain] = document.getElementsByName('c');
      const editor = document.createElement('div');
      editor.setAttribute('contenteditable', 'true');
      editor.textContent = 'Type your message here';
      plain?.setAttribute('hidden', '');
      plain?.after(editor);
    }, ms);
  const rich = jobOf([
    field({ to: { name: 's' }, value: 'a subject' }),
    field({ to: { name: 'c' }, kind: 'richtext', value: 'the text' }),
  ]);

  it('waits for an editor that takes a moment longer than its field, and for one that takes long', async () => {
    for (const [hidden, ms] of [
      ['', 700],
      ['hidden', 4000],
    ] as const) {
      const document = page(`<input name="s"><div><textarea name="c" ${hidden}></textarea></div>`);
      comes(document, ms);
      expect(await fillForm(document, rich)).toMatchObject({ state: 'filled' });
      expect(document.querySelector('[contenteditable]')?.textContent).toBe('the text');
    }
  });

  it('fills the plain field where no editor comes', async () => {
    const document = page('<input name="s"><div><textarea name="c"></textarea></div>');
    expect(await fillForm(document, rich)).toMatchObject({ state: 'filled' });
    expect(value(document, 'c')).toBe('the text');
  });

  it('fills an editor again that puts its own text over ours', async () => {
    const document = page(
      '<input name="s"><div><textarea name="c" hidden></textarea><div contenteditable="true"></div></div>',
    );
    const editor = document.querySelector('[contenteditable]') as Element;
    const wiped = new Promise<void>((done) => {
      const wipe = () => {
        editor.replaceChildren('Type here');
        done();
      };
      editor.addEventListener('input', () => setTimeout(wipe, 900), { once: true });
    });
    const [result] = await Promise.all([fillForm(document, rich), wiped]);
    expect(result).toMatchObject({ state: 'filled' });
    expect(editor.textContent).toBe('the text');
  });

  it('waits at a sign-in page and gives it nothing', async () => {
    const document = page('<form>Name <input name="s"> <input type="password" name="p"></form>');
    await new Promise((resolve) => document.defaultView?.addEventListener('load', resolve));
    const result = await fillForm(document, jobOf([field({ to: { label: 'Subject' }, value: 'secret' })]));
    expect(result).toEqual({ state: 'sign-in', step: 0, problems: [] });
    expect(value(document, 's')).toBe('');
  });

  it('fills nothing on another site, and nothing where the form does not come', async () => {
    const document = page('<input name="s">');
    const fields = [field({ to: { name: 's' }, value: 'secret' })];
    expect(await fillForm(document, jobOf(fields, { origin: 'https://other.example' }))).toMatchObject({
      state: 'elsewhere',
    });
    expect(value(document, 's')).toBe('');
    const other = [field({ to: { name: 'other' }, value: 'x' })];
    expect(await fillForm(document, jobOf(other))).toMatchObject({ state: 'not-there' });
  });

  it('stops waiting when it is given up', async () => {
    const given = new AbortController();
    const document = page('');
    const waiting = fillForm(
      document,
      jobOf([field({ to: { name: 's' }, value: 'x' })], { patience: 600_000 }),
      given.signal,
    );
    given.abort();
    expect(await waiting).toMatchObject({ state: 'not-there' });
  });
});

describe('a form of several pages', () => {
  const two = (more: object = {}) => ({
    ...jobOf([]),
    steps: [
      { ready: null, fields: [field({ to: { name: 'area' }, value: 'Records', called: 'Area' })] },
      { ready: null, fields: [field({ to: { name: 'comment' }, value: 'the text', called: 'Comment' })] },
    ],
    ...more,
  });

  it('is not called filled where its second page came first: the fields nobody filled are named', async () => {
    const document = page('<textarea name="comment"></textarea>');
    expect(await fillForm(document, two())).toEqual({
      state: 'partly',
      step: 1,
      problems: [{ field: 'Area', why: 'page-missing', step: 0 }],
    });
    expect(value(document, 'comment')).toBe('the text');
    // Looked at again it is as it was, and no more filled than before.
    expect(await fillForm(document, two({ onlyLook: true }))).toMatchObject({ state: 'partly', step: 1 });
    // With the first page filled before, nothing is missing.
    expect(await fillForm(document, two({ from: 1 }))).toEqual({ state: 'filled', step: 1, problems: [] });
  });

  it('misses nothing in a page for which there was nothing', async () => {
    const document = page('<textarea name="comment"></textarea>');
    const [, second] = two().steps;
    const steps = [{ ready: null, fields: [field({ to: { name: 'area' }, value: '' })] }, ...(second ? [second] : [])];
    expect(await fillForm(document, { ...two(), steps })).toMatchObject({ state: 'filled', step: 1 });
  });

  it('waits a moment for the page that is due where a later one is drawn first', async () => {
    const document = page('<textarea name="comment"></textarea>');
    setTimeout(() => {
      const late = document.createElement('input');
      late.name = 'area';
      document.body.prepend(late);
    }, 50);
    expect(await fillForm(document, two())).toEqual({ state: 'filled', step: 0, problems: [] });
    expect(value(document, 'area')).toBe('Records');
    expect(value(document, 'comment')).toBe('');
  });

  it('fills a page again that has come back empty, and only then', async () => {
    const document = page('<input name="area">');
    expect(await fillForm(document, two({ from: 1 }))).toMatchObject({ state: 'not-there', step: 1 });
    expect(value(document, 'area')).toBe('');
    expect(await fillForm(document, two({ from: 1, again: true }))).toMatchObject({ state: 'filled', step: 0 });
    expect(value(document, 'area')).toBe('Records');
  });
});
