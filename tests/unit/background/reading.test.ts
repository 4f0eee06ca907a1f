import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeOf, dies, freshWorker, fromFrame, reportOf, shows, stands, tabEvent, toldTo } from '../kit/worker.ts';
import { stored, world } from '../kit/world.ts';
import { allFine, portalEmpty, readings, rows, top } from './made-up.ts';

const TAB = 5;
const checks = async () => (await reportOf(TAB))?.findings.map(({ check }) => check).sort();
const last = (frameId: number) => toldTo(TAB, frameId).at(-1);

beforeEach(freshWorker);

/** Both frames of the tab have told what they show. */
async function open(relationships = portalEmpty) {
  const both = readings(relationships);
  await shows(TAB, top, both.header);
  await shows(TAB, rows, both.list);
  return both;
}

describe('a page that is read', () => {
  it('is reported, counted on the badge and marked in the frame of its rows', async () => {
    await open();
    expect(await checks()).toEqual(['REL-NOPORTAL', 'REL-PORTAL']);
    expect(await reportOf(TAB)).toMatchObject({
      tabId: TAB,
      origin: 'https://practice.infinitecampus.org',
      pages: [{ frameId: rows, page: 'relationships' }],
      context: { student: { name: 'Sample, Student', studentNumber: '700001' }, flagsReadable: true },
    });
    expect(await badgeOf(TAB)).toBe('2');
    // REL-NOPORTAL is about the whole page and has no box to stand beside.
    expect(last(rows)).toBe('marks REL-PORTAL');
    // A frame hears of its own rows only.
    expect(toldTo(TAB, top)).toEqual([]);
  });

  it('gives no mark to another frame that shows a list too', async () => {
    await open();
    const { list } = readings();
    const [page] = list.pages;
    await shows(TAB, 8, { ...list, documentKey: 'beside', pages: page ? [{ ...page, content: 0.5 }] : [] });
    expect((await reportOf(TAB))?.pages).toMatchObject([{ frameId: rows }]);
    expect(last(8)).toBe('marks');
    expect(last(rows)).toBe('marks REL-PORTAL');
  });

  it('is completed by the header of a second frame, when that comes later', async () => {
    const { header, list } = readings();
    // The rows' own address says where the person is, so that the page is known before the header comes.
    await shows(TAB, rows, { ...list, place: [{ page: 'relationships', weight: 0.8 }] });
    expect((await reportOf(TAB))?.context).toMatchObject({ student: null, flagsReadable: false });
    await shows(TAB, top, header);
    expect((await reportOf(TAB))?.context).toMatchObject({ student: { name: 'Sample, Student' }, flagsReadable: true });
  });

  it('without anything to find has an empty badge and no marks', async () => {
    await open(allFine);
    expect(await checks()).toEqual([]);
    expect(await badgeOf(TAB)).toBe('');
    expect(last(rows)).toBe('marks');
  });

  it('is known as it was read last, though what comes before an answer took longer the first time', async () => {
    const { list } = await open();
    const right = { ...readings(allFine).list, documentKey: list.documentKey };
    const { promise: slow, resolve: answers } = Promise.withResolvers<void>();
    const { local } = fakeBrowser.storage;
    const get = local.get.bind(local) as (keys: unknown) => Promise<Record<string, unknown>>;
    vi.spyOn(local, 'get').mockImplementationOnce((async (keys: unknown) => slow.then(() => get(keys))) as never);
    const older = fromFrame(TAB, rows, { type: 'reading', reading: list });
    const newer = fromFrame(TAB, rows, { type: 'reading', reading: right });
    // Until the newer has been taken, or waits for its turn.
    await Promise.race([newer, new Promise((resolve) => setTimeout(resolve, 20))]);
    answers();
    await Promise.all([older, newer]);
    expect(await checks()).toEqual([]);
    expect(last(rows)).toBe('marks');
  });

  it('that is put right loses its marks', async () => {
    const { list } = await open();
    const { list: right } = readings(allFine);
    await fromFrame(TAB, rows, { type: 'reading', reading: { ...right, documentKey: list.documentKey } });
    expect(await checks()).toEqual([]);
    expect(await badgeOf(TAB)).toBe('');
    expect(last(rows)).toBe('marks');
  });
});

describe('a page that is left', () => {
  const gone = async () => {
    expect(await reportOf(TAB)).toBeNull();
    expect(await badgeOf(TAB)).toBe('');
  };

  it('by its own word takes its report and badge along', async () => {
    const { list } = await open();
    dies(TAB, rows);
    await fromFrame(TAB, rows, { type: 'gone', documentKey: list.documentKey });
    await gone();
  });

  it('without a word is noticed when the tab has loaded', async () => {
    await open();
    dies(TAB, rows);
    await tabEvent('onUpdated', TAB, { status: 'complete' });
    await gone();
  });

  it('is noticed when another document answers in its frame', async () => {
    const { header } = await open();
    stands(TAB, rows, 'another document');
    await fromFrame(TAB, top, { type: 'reading', reading: header });
    await gone();
  });

  it('is noticed when its frame starts a document that is none of ours', async () => {
    await open();
    dies(TAB, rows);
    await fromFrame(TAB, rows, { type: 'hello', wants: false });
    await gone();
  });

  it('is not taken for one that is only too busy to answer: that one is read again when it gets to it', async () => {
    const { header, list } = await open();
    world.frames.set(`${TAB}:${top}`, ({ type }) => (type === 'ping' ? undefined : true));
    await fromFrame(TAB, rows, { type: 'reading', reading: list });
    expect((await reportOf(TAB))?.context.flagsReadable).toBe(false);
    expect(toldTo(TAB, top)).toEqual(['read']);
    await fromFrame(TAB, top, { type: 'reading', reading: header });
    expect((await reportOf(TAB))?.context.flagsReadable).toBe(true);
  });

  it('leaves the header of the other frame to the next page', async () => {
    const { list } = await open();
    await fromFrame(TAB, rows, { type: 'gone', documentKey: list.documentKey });
    await shows(TAB, rows, { ...readings().list, documentKey: 'next' });
    expect((await reportOf(TAB))?.context.student?.name).toBe('Sample, Student');
  });

  it('cannot be taken away by the word of a document that went before it', async () => {
    await open();
    await fromFrame(TAB, rows, { type: 'gone', documentKey: 'an older document' });
    expect(await reportOf(TAB)).not.toBeNull();
  });
});

describe('the reader', () => {
  it('goes only into the frame that asked', async () => {
    await fromFrame(TAB, 3, { type: 'hello', wants: false });
    await fromFrame(TAB, 4, { type: 'hello', wants: true });
    expect(world.injected).toEqual([{ tabId: TAB, frames: [4], file: '/reader.js' }]);
  });

  it('gets the labels and headers of the district and the styles of the layer, and nothing of its people', async () => {
    const config = await fromFrame(TAB, rows, { type: 'config' });
    expect(Object.keys(config as object).sort()).toEqual([
      'bar',
      'bars',
      'busy',
      'calendar',
      'choices',
      'current',
      'dropDowns',
      'flagWords',
      'headers',
      'identityWords',
      'line',
      'noChoice',
      'noSchool',
      'saving',
      'searches',
      'skins',
      'specs',
      'switchers',
      'telling',
      'titled',
      'titles',
      'windows',
      'year',
    ]);
  });

  it('on a look-alike host is not heard', async () => {
    const evil = 'https://infinitecampus.org.evil.example';
    const { list } = readings();
    expect(await fromFrame(TAB, rows, { type: 'config' }, evil)).toBeUndefined();
    await fromFrame(TAB, rows, { type: 'hello', wants: true }, evil);
    await fromFrame(TAB, rows, { type: 'reading', reading: list }, evil);
    expect(world.injected).toEqual([]);
    expect(Object.keys(await stored())).toEqual(['awake']);
  });
});
