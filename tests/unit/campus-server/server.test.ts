import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Campus, startCampus } from '../../campus/server.ts';
import { ask, cookieOf } from './ask.ts';

let campus: Campus;
beforeAll(async () => {
  campus = await startCampus();
});
afterAll(() => campus.close());

const detail = '/campus/census/relationships/relationships.xsl?personID=900301&ui=nl';
const ticked = (page: string, id: string) => new RegExp(`id="${id}"[^>]* checked`).test(page);

describe('the practice campus server', () => {
  test('listens on loopback and gives the addresses browsers need', () => {
    expect(campus.httpsOrigin).toBe(`https://127.0.0.1:${campus.port}`);
    expect(campus.resolverRule).toBe(`MAP practice.infinitecampus.org 127.0.0.1:${campus.port}`);
    expect(campus.url('classic', 'portal-empty')).toBe(
      'https://practice.infinitecampus.org/campus/main.xsl?appName=practice&practice=portal-empty',
    );
    expect(campus.url('new-look-kendo', 'many-rows', { origin: 'https://x.example', pageSize: 50 })).toBe(
      'https://x.example/campus/sis/tools-core/relationships?appName=practice&practice=many-rows&pageSize=50',
    );
  });

  test('refuses an address that does not exist', () => {
    expect(() => campus.url('classic', 'nothing-like-it')).toThrow('no such scenario');
    expect(() => campus.lookalikeUrl('nothing-like-it')).toThrow('no such look-alike');
  });

  test('shows the certificate whose hash it names', async () => {
    const { publicKey } = await ask(campus.httpsOrigin, '/');
    expect(createHash('sha256').update(publicKey).digest('base64')).toBe(campus.spkiHash);
  });

  test('answers under any host name', async () => {
    for (const host of ['practice.infinitecampus.org', 'sis.district.example']) {
      const { status, text } = await ask(campus.httpsOrigin, '/campus/main.xsl?practice=all-fine', {
        headers: { host },
      });
      expect(status).toBe(200);
      expect(text).toContain('Practice Alder High School');
    }
  });

  test('says so when there is no such page, person or file', async () => {
    for (const path of [
      '/campus/none',
      '/campus/sis/tools-core/relationships?practice=none',
      '/campus/census/relationships/relationships.xsl?personID=1',
      '/campus/static/none.css',
      '/campus/static/..%2fserver.ts',
    ])
      expect((await ask(campus.httpsOrigin, path)).status, path).toBe(404);
  });

  test('keeps what one session saved, through a reload and in the newer tool, and forgets it on demand', async () => {
    const headers = cookieOf(await ask(campus.httpsOrigin, detail));
    const body = 'guardian_30000=1&portal_30000=1&guardian_30001=1&portal_30001=1';
    const saved = await ask(campus.httpsOrigin, detail, { method: 'POST', headers, body });
    expect(saved.status).toBe(303);
    const after = await ask(campus.httpsOrigin, String(saved.headers['location']), { headers });
    expect(ticked(after.text, 'portal_30001')).toBe(true);
    expect(ticked(after.text, 'mailing_30000')).toBe(false);
    const kendo = await ask(campus.httpsOrigin, '/campus/api/census/relationships?personID=900301', { headers });
    expect(JSON.parse(kendo.text).rows[1].portal).toBe(true);
    const other = await ask(campus.httpsOrigin, detail);
    expect(ticked(other.text, 'portal_30001')).toBe(false);
    await ask(campus.httpsOrigin, '/practice/reset', { headers });
    expect(ticked((await ask(campus.httpsOrigin, detail, { headers })).text, 'portal_30001')).toBe(false);
  });
});
