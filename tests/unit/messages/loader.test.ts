// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startLoader } from '../../../entrypoints/campus.content/loader.ts';

const sent: object[] = [];
const runtime: { id?: string; sendMessage: (message: object) => Promise<void> } = {
  sendMessage: async (message) => void sent.push(message),
};
const started = Symbol.for('campus-lens.loader');
const asks = { type: 'hello', wants: true };
const waits = { type: 'hello', wants: false };

/** A document of its own for each test, so that no observer of another test looks at it. */
function page(body: string): Document {
  const doc = document.implementation.createHTMLDocument();
  doc.body.innerHTML = body;
  return doc;
}
/** What changed is looked at once the page has been quiet. */
const quiet = async () => {
  await new Promise(process.nextTick);
  await vi.advanceTimersByTimeAsync(60);
};
const add = (doc: Document, markup: string, tag = 'div') => {
  const element = doc.createElement(tag);
  element.innerHTML = markup;
  doc.body.append(element);
  return element;
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  sent.length = 0;
  runtime.id = 'our-id';
  vi.stubGlobal('chrome', { runtime });
  Reflect.deleteProperty(globalThis, started);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a frame that is there', () => {
  it.each([
    ['a column of the tool', '<table><tr><td>Guardian</td></tr></table>'],
    ['a Spanish page', '<p>Tutor legal</p>'],
    ['a box with a name', '<input type="checkbox" aria-label="Portal, Rivera">'],
    ['a picture with a text', '<img alt="portal: yes">'],
    ['a title bar', '<ic-title-bar></ic-title-bar>'],
    ['a school list', '<select id="schoolID"></select>'],
    ['a page of sections', '<p>Section 5</p>'],
    ['a Spanish page of sections', '<p>Sección 5</p>'],
    ['a grade book', '<span class="studentName"></span>'],
    ['a portal', '<button id="menu-toggle-button"></button>'],
    ['a student number', '<div>Rivera, Ana #700001</div>'],
  ])('asks at once, and once, for %s', async (_, markup) => {
    const doc = page(markup);
    startLoader(doc);
    expect(sent).toEqual([asks]);
    add(doc, 'Guardian Portal');
    await quiet();
    expect(sent).toEqual([asks]);
  });

  it.each(['<p>Attendance</p>', '<input type="checkbox" aria-label="Absent">', '', '<script src="x"></script>'])(
    'only says that it is there for %j',
    async (markup) => {
      startLoader(page(markup));
      await quiet();
      expect(sent).toEqual([waits]);
    },
  );

  it('is not asked for twice by a loader that is put in twice', () => {
    const doc = page('<p>Attendance</p>');
    startLoader(doc);
    startLoader(doc);
    expect(sent).toEqual([waits]);
  });
});

describe('what comes later', () => {
  it('is asked for once it says a word', async () => {
    const doc = page('<p>Loading</p>');
    startLoader(doc);
    add(doc, '<p>Attendance</p>');
    await quiet();
    expect(sent).toEqual([waits]);
    add(doc, '<table><tr><th>Guardian</th></tr></table>');
    await quiet();
    expect(sent).toEqual([waits, asks]);
    add(doc, 'Guardian');
    await quiet();
    expect(sent).toEqual([waits, asks]);
  });

  it('is asked for when a text that is there changes', async () => {
    const doc = page('<p>Loading</p>');
    startLoader(doc);
    (doc.querySelector('p')?.firstChild as Text).data = 'Messenger preferences';
    await quiet();
    expect(sent).toEqual([waits, asks]);
  });

  it('is not asked for when it went again before it was looked at', async () => {
    const doc = page('');
    startLoader(doc);
    add(doc, 'Guardian').remove();
    await quiet();
    expect(sent).toEqual([waits]);
  });

  it('is asked for in a document that overwrites itself', async () => {
    const doc = page('<p>Loading</p>');
    startLoader(doc);
    doc.documentElement.remove();
    const html = doc.createElement('html');
    html.innerHTML = '<body><table><tr><td>Portal</td></tr></table></body>';
    doc.append(html);
    await quiet();
    expect(sent).toEqual([waits, asks]);
  });

  it('is not asked for by an orphan, which looks no more', async () => {
    const doc = page('');
    startLoader(doc);
    delete runtime.id;
    add(doc, 'Guardian');
    await quiet();
    runtime.id = 'our-id';
    add(doc, 'Guardian');
    await quiet();
    expect(sent).toEqual([waits]);
  });
});

describe('4,000 rows at once', () => {
  it('are each looked at once, and the rest of the page never again', async () => {
    const doc = page('<main>Attendance</main><table><tbody></tbody></table>');
    startLoader(doc);
    const read = vi.spyOn(Node.prototype, 'textContent', 'get');
    const rows = Array.from({ length: 4000 }, (_, at) => {
      const row = doc.createElement('tr');
      row.append(Object.assign(doc.createElement('td'), { textContent: `Row ${at}` }));
      return row;
    });
    doc.querySelector('tbody')?.append(...rows);
    await quiet();
    expect(read.mock.contexts).toHaveLength(4000);
    expect(new Set(read.mock.contexts)).toEqual(new Set(rows));
    add(doc, 'one more');
    await quiet();
    expect(read.mock.contexts).toHaveLength(4001);
    expect(sent).toEqual([waits]);
  });

  it('are not looked at one by one as they come', async () => {
    const doc = page('<ul></ul>');
    startLoader(doc);
    const read = vi.spyOn(Node.prototype, 'textContent', 'get');
    for (let at = 0; at < 50; at++) {
      add(doc, `Row ${at}`, 'li');
      await new Promise(process.nextTick);
    }
    expect(read).not.toHaveBeenCalled();
    await quiet();
    expect(read).toHaveBeenCalledTimes(50);
  });
});
