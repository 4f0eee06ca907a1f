// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://practice.infinitecampus.org/campus/"}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startLoader } from '../../../entrypoints/campus.content/loader.ts';
import { isSignIn } from '../../../entrypoints/campus.content/sign-in.ts';

const fields =
  '<form><input id="username"><input id="password" type="password"><button id="signinbtn">Log In</button></form>';
const at = (path: string, body = fields) => {
  history.replaceState(null, '', path);
  document.body.innerHTML = body;
  return document;
};

describe('a page that asks somebody to sign in', () => {
  it.each([
    ['/campus/practice.jsp', fields],
    ['/campus/portal/practice.jsp', fields],
    ['/campus/portal/parents/practice.jsp', fields],
    ['/campus/portal/students/practice-district.jsp', fields],
    ['/campus/practice.jsp?status=logoff', ''],
    ['/campus/portal/parents/practice.jsp?lang=en&status=logoff', ''],
    ['/campus/verify.jsp?nonBrowser=true', ''],
    ['/campus/nav-wrapper/deviceauthorization', ''],
  ])('is one: %s', (path, body) => {
    expect(isSignIn(at(path, body))).toBe(true);
  });

  it.each([
    ['a tool that makes an account', '/campus/apps/admin/user-account', fields],
    ['a legacy tool', '/campus/main.xsl?x=admin.User', fields],
    ['a page of that address without the fields', '/campus/frameset.jsp', '<p>Campus</p>'],
    ['one with a field that is no password', '/campus/practice.jsp', '<input id="username"><input id="password">'],
    ['a page that only speaks of it', '/campus/search?q=status%3Dlogoff', fields],
  ])('is not %s', (_, path, body) => {
    expect(isSignIn(at(path, body))).toBe(false);
  });

  it('is not a document without an address of its own', () => {
    expect(isSignIn(document.implementation.createHTMLDocument())).toBe(false);
  });
});

describe('the loader', () => {
  const sent: object[] = [];
  beforeEach(() => {
    sent.length = 0;
    vi.stubGlobal('chrome', {
      runtime: { id: 'our-id', sendMessage: async (message: object) => void sent.push(message) },
    });
    Reflect.deleteProperty(globalThis, Symbol.for('campus-lens.loader'));
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('says so, whether or not the page has words of ours', () => {
    startLoader(at('/campus/practice.jsp', `${fields}<p>Sample</p>`));
    expect(sent).toEqual([{ type: 'hello', wants: false, signIn: true }]);
    Reflect.deleteProperty(globalThis, Symbol.for('campus-lens.loader'));
    startLoader(at('/campus/portal/parents/practice.jsp', `${fields}<p>Parent Portal</p>`));
    expect(sent[1]).toEqual({ type: 'hello', wants: true, signIn: true });
  });

  it('says nothing of it elsewhere', () => {
    startLoader(at('/campus/main.xsl', '<p>Attendance</p>'));
    expect(sent).toEqual([{ type: 'hello', wants: false }]);
  });
});
