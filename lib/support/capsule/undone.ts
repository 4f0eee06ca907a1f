import { capsuleLabels, capsuleStart } from './form.ts';
import { unescaped } from './lines.ts';

/** What mail programs, editors and translators set in place of the letters that were written. */
const typeset: readonly [RegExp, string][] = [
  [/[\u2018\u2019\u201B]/g, "'"],
  [/[\u201C\u201D\u201F]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\uFF1A ?/g, ': '],
  // A link that a mail program has put behind a number or a word.
  [/<(?:https?|tel|mailto):[^<>\s]{0,2000}>/gi, ''],
  // Markdown's own escapes; a ticket may have been copied as Markdown (`lib/delivery/rich-text.ts`).
  [/\\([\\`*_[\]<>|~&#+.=-])/g, '$1'],
  [/[ \t]{2,1000}/g, ' '],
];

const straight = (text: string): string => typeset.reduce((now, [sign, plain]) => now.replace(sign, plain), text);

/** Whatever stands before the capsule's first line, such as "PP> " or "- ", taken away from every line that has it. */
function withoutPrefix(text: string): string {
  const lines = text.split('\n');
  const mark = capsuleStart.slice(0, capsuleStart.lastIndexOf(' '));
  const first = lines.findLast((line) => line.includes(mark)) ?? '';
  const prefix = first.slice(0, first.indexOf(mark)).trim();
  if (prefix === '' || prefix.length > 12) return text;
  return lines
    .map((line) => (line.trimStart().startsWith(prefix) ? line.trimStart().slice(prefix.length) : line))
    .join('\n');
}

const bytes = (letters: string) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0) & 255);
const utf8 = (letters: string) => new TextDecoder().decode(bytes(letters));

/** A mail as it travels: quoted-printable (RFC 2045 §6.7). */
function printable(text: string): string {
  if (!/=[0-9A-F]{2}/i.test(text)) return text;
  const whole = text.replace(/=[ \t]{0,80}\r?\n/g, '');
  return whole.replace(/(?:=[0-9A-F]{2}){1,2000}/gi, (run) =>
    utf8(run.replace(/=(..)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))),
  );
}

/** A mail as it travels: base64 (RFC 2045 §6.8), line for line. */
function base64(text: string): string {
  const parts = text.split(/\r?\n/).filter((line) => /^[A-Za-z0-9+/]{4,80}={0,2}$/.test(line.trim()));
  try {
    return parts.length < 2 ? text : utf8(atob(parts.map((line) => line.trim()).join('')));
  } catch {
    return text;
  }
}

const labels = Object.values(capsuleLabels).join('|');
const begin = new RegExp(`(?:${labels}): |\\[end of capsule\\]`, 'g');
/** Lines that were run together without even a space between them. */
const apart = (text: string) => text.replace(/\[Campus Lens capsule \d{1,4}\]/g, '\n$&\n').replace(begin, '\n$&');

/**
 * A ticket's text as it may have been before it was quoted, typeset or sent: each with one more of these undone. What is
 * read of them counts only where the capsule's own sum proves it.
 */
export function undone(text: string): string[] {
  const tries = [straight(text), straight(unescaped(text))];
  const unprefixed = tries.map(withoutPrefix);
  const all = [...tries, ...unprefixed, ...unprefixed.map(apart), printable(text), base64(text)];
  return [...new Set(all)].filter((one) => one !== text);
}
