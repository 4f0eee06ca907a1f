import { describe, expect, it } from 'vitest';
import { readHost } from '../../../lib/messages/campus-host.ts';

describe('the one host that is asked for', () => {
  it.each([
    ['campus.practice-district.example', 'campus.practice-district.example'],
    ['https://campus.practice-district.example', 'campus.practice-district.example'],
    ['  HTTPS://Campus.Practice-District.Example/  ', 'campus.practice-district.example'],
    ['campus.practice-district.example.', 'campus.practice-district.example'],
    ['https://campus.practice-district.example:443', 'campus.practice-district.example'],
    // Letters beyond ASCII are asked for as the browser writes them.
    ['campus.prüfung.example', 'campus.xn--prfung-4ya.example'],
    ['infinitecampus.org.example', 'infinitecampus.org.example'],
  ])('%s', (typed, host) => {
    expect(readHost(typed, [])).toEqual({ ok: true, host, pattern: `https://${host}/*` });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['*', 'wildcard'],
    ['*.practice-district.example', 'wildcard'],
    ['https://*/*', 'wildcard'],
    ['http://campus.practice-district.example', 'http'],
    ['ftp://campus.practice-district.example', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['campus.practice-district.example/campus', 'path'],
    ['https://campus.practice-district.example/?a=b', 'path'],
    ['https://campus.practice-district.example/#top', 'path'],
    ['campus.practice-district.example:8443', 'port'],
    ['https://someone@campus.practice-district.example', 'user'],
    ['127.0.0.1', 'ip'],
    ['192.168.1.20', 'ip'],
    ['0x7f.1', 'ip'],
    ['2130706433', 'ip'],
    ['https://[::1]', 'ip'],
    ['localhost', 'localhost'],
    ['campus.localhost', 'localhost'],
    ['campus', 'name'],
    ['campus practice.example', 'name'],
    ['-.example', 'name'],
    ['infinitecampus.org', 'builtIn'],
    ['https://north.infinitecampus.org', 'builtIn'],
  ])('is not in “%s” (%s)', (typed, problem) => {
    expect(readHost(typed, [])).toMatchObject({ ok: false, problem });
  });

  it('is not asked for twice', () => {
    const added = ['https://campus.practice-district.example/*'];
    expect(readHost('campus.practice-district.example', added)).toMatchObject({ ok: false, problem: 'there' });
  });
});
