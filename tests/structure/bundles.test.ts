import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { panelEn } from '../../lib/i18n/panel.en.ts';
import { panelEs } from '../../lib/i18n/panel.es.ts';
import { browsers, builtFiles, builtText } from './built.ts';

const KiB = 1024;
const loader = 'content-scripts/campus.js';
const reader = 'reader.js';
const filler = 'filler.js';
const zipped = (text: string) => gzipSync(text, { level: 9 }).length;

/** Addresses that may stand in a bundle: all are names, settings or places a person is taken to; none is loaded. */
const known = [
  /^http:\/\/www\.w3\.org\/(1999\/xhtml|2000\/svg|1998\/Math\/MathML)$/, // namespaces (Preact)
  /^http:\/\/\[$/, // the start of an address to try with (zod)
  /^https?:\/\/json-schema\.org\//, // names of schema versions (zod)
  /^https:\/\/\*(\.infinitecampus\.org)?\/\*$/, // match patterns
  /^https:\/\/www\.atlantapublicschools\.us\/support$/, // the built-in district's desk
  /^https:\/\/([a-z-]+\.)*(practice-district|desk)\.example\b/, // the practice district
  /^https:\/\/practice\.infinitecampus\.org\/campus\/portal\//, // its portal's sign-in pages
  /^https:\/\/practice\.infinitecampus\.org\/$/, // the practice campus, which the demo's welcome page opens
  /^https:\/\/tinyaps\.com\/\?ichelp$/, // the built-in district's Forms Center
  /^https:\/\/example\.org\/practice$/, // the made-up text with which a learned form is tried
  /^https:\/\/mail\.google\.com\/mail\/\?/, // Gmail's and Outlook's composers
  /^https:\/\/outlook\.office\.com\/mail\/deeplink\/compose\?$/,
];
/**
 * The worker that reads a school directory carries libraries (PDF, workbook, CSV): names of formats, of licences, and
 * addresses that a polyfill tries `URL` with. None is fetched; nothing of it runs in another page.
 */
const directoryWorker = /^assets\/directory-worker-[\w-]+\.js$/;
const knownInWorker = [
  /^http:\/\/(www\.xfa\.org\/schema|ns\.adobe\.com|www\.w3\.org\/(1999\/XSL|2000\/09))\//,
  /^http:\/\/(schemas\.openxmlformats|purl\.oclc)\.org\//,
  /^https:\/\/github\.com\/(mholt\/PapaParse|zloirock\/core-js)/,
  /^https:\/\/(a$|a\/c%20d\?a=1&c=3|a@b|тест|a#б|x$|foo\.bar$)/,
  /^http:\/\/example\.com$/,
  /^https:\/\/www\.$/, // what stands in front of a link written without it
];
/** Ways to code in that worker which are never gone: the last resort to find the global object, and files we bundle. */
const neverInWorker = [
  /\(function\(\)\{return this\}\)\(\)\|\|Function\(`return this`\)\(\)/g,
  /await import\(\s*\/\*webpackIgnore: true\*\/\s*\/\*@vite-ignore\*\/\s*(this\.workerSrc\)|`\$\{)/g,
];
/**
 * zod asks whether it may make functions, takes no for an answer, and only then compiles with one. Our entry points keep
 * it from asking (jitless), and the content policy would refuse.
 */
const zodProbe = 'try{return Function(``),!0}catch{return!1}';
const zodCompiler = /\bcompile\(\)\{let \w+=Function,/;
/** The word by itself, called or handed on under another name; its methods (`Function.call`) make no code. */
const makesCode = /\beval\(|(?<![\w$.])Function(?=[(,;)])/;
const loads = /\bimportScripts\b|\bimport\(\s*[^`'")]|<script[^>]+src=["'`]?https?:/;
const zodMarks = ['_zod', 'ZodError', 'safeParse'];

const addresses = (text: string) => text.match(/(?:https?|wss?):\/\/[^\s`'"\\<>)$]+/g) ?? [];
const unknownAddresses = (text: string) =>
  addresses(text).filter((address) => !known.some((pattern) => pattern.test(address)));

describe.each(browsers)('the build for %s', (browser) => {
  const scripts = () => builtFiles(browser, '.js');

  it('has a loader of at most 5 KiB, packed', () => {
    const text = builtText(browser, loader);
    expect(text.length).toBeGreaterThan(500);
    expect(zipped(text)).toBeLessThanOrEqual(5 * KiB);
  });

  it('has a reader of at most 25 KiB, packed', () => {
    const text = builtText(browser, reader);
    expect(text.length).toBeGreaterThan(5000);
    expect(zipped(text)).toBeLessThanOrEqual(25 * KiB);
  });

  it.each(['popup.html', 'sidepanel.html'])('starts %s without zod, and with few files', (page) => {
    const first = [...builtText(browser, page).matchAll(/(?:src|href)="\/(chunks\/[^"]+)"/g)].map(
      ([, file = '']) => file,
    );
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThanOrEqual(4);
    // What the script that starts loads at once is named too, and one language is enough: Spanish comes when it is asked for.
    expect(first.map((file) => /\/(start|panel)-/.exec(file)?.[1]).filter(Boolean)).toEqual(['start', 'panel']);
    expect(first.some((file) => builtText(browser, file).includes(panelEn['welcome.needed']))).toBe(true);
    for (const file of first) expect(builtText(browser, file)).not.toContain(panelEs['welcome.needed']);
    for (const file of first) expect(zodMarks.filter((mark) => builtText(browser, file).includes(mark))).toEqual([]);
  });

  it('carries no zod into Campus frames', () => {
    const all = scripts().map((file) => builtText(browser, file));
    // The marks are right: somewhere in the build zod does stand.
    for (const mark of zodMarks) expect(all.some((text) => text.includes(mark))).toBe(true);
    for (const file of [loader, reader, filler]) {
      expect(zodMarks.filter((mark) => builtText(browser, file).includes(mark))).toEqual([]);
    }
  });

  it('names no unknown address', () => {
    const found = builtFiles(browser, '.js', '.css', '.html').flatMap((file) =>
      unknownAddresses(builtText(browser, file))
        .filter((address) => !directoryWorker.test(file) || !knownInWorker.some((pattern) => pattern.test(address)))
        .map((address) => `${file}: ${address}`),
    );
    expect(found).toEqual([]);
  });

  it('makes and loads no code', () => {
    for (const file of scripts()) {
      const built = builtText(browser, file).replace(zodProbe, '').replace(zodCompiler, '');
      const never = directoryWorker.test(file) ? neverInWorker : [];
      const text = never.reduce((left, pattern) => left.replace(pattern, ''), built);
      expect([file, makesCode.exec(text)?.[0], loads.exec(text)?.[0]]).toEqual([file, undefined, undefined]);
    }
  });
});

describe('the patterns above', () => {
  it('see what they are for', () => {
    expect(unknownAddresses('fetch(`https://cdn.example.com/x.js`)')).toEqual(['https://cdn.example.com/x.js']);
    expect(unknownAddresses('createElementNS(`http://www.w3.org/2000/svg`)')).toEqual([]);
    expect(
      ['eval(x)', 'new Function(x)', 'let F=Function,x', 'Function(`x`)'].every((one) => makesCode.test(one)),
    ).toBe(true);
    expect(makesCode.test('Function.call.bind(x),a.isFunction(b),`[object Function]`')).toBe(false);
    expect(['import(x)', 'importScripts("x")'].every((one) => loads.test(one))).toBe(true);
  });
});
