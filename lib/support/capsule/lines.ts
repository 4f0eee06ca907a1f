import { capsuleEnd, capsuleLabels } from './form.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A letter by its number, where there is one. */
function letter(code: number): string {
  return Number.isInteger(code) && code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
}

/** Text that a desk shows as HTML source, as it was written. Done until nothing changes: some escape twice. */
export function unescaped(text: string): string {
  let now = text;
  for (let round = 0; round < 3; round += 1) {
    const before = now;
    now = now
      .replace(/<(?:br|\/p|\/div|\/li|\/tr)\b[^<>]{0,200}>/gi, '\n')
      .replace(
        /<\/?(?:o:p|p|div|span|pre|code|b|i|u|em|strong|font|h[1-6]|td|th|tr|table|tbody|thead|li|ul|ol|blockquote|a)\b[^<>]{0,400}>/gi,
        '',
      )
      .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => letter(Number.parseInt(hex, 16)))
      .replace(/&#(\d{1,7});/g, (_, code: string) => letter(Number(code)))
      .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? '');
    if (now === before) return now;
  }
  return now;
}

const labels = Object.values(capsuleLabels).join('|');
/** A line's beginning that stands in the middle of one: the desk has run the lines together. */
const runTogether = new RegExp(` (?=(?:${labels}): )`, 'g');
const start = /\[Campus Lens capsule (\d{1,4})\]/;

export interface CapsuleLines {
  /** Of the form of the capsule, as its first line says; null: that line is not there. */
  form: number | null;
  /** Between the first and the last line. */
  lines: string[];
  /** What is missing of it. */
  cut: 'end' | 'start' | null;
  /** The lines of the others that the text holds, as far as they are there. */
  others: string[][];
}

/** The line that is written last. What stands behind it is no capsule's. */
const lastLine = new RegExp(`^${capsuleLabels.sum}: [0-9a-f]{6}(?:-[0-9a-f]{6})?$`, 'i');

/** A capsule without its end: what stands last may be half a number, which is another's number. */
function withoutEnd(lines: readonly string[]): string[] {
  const last = lines.findIndex((line) => lastLine.test(line));
  return last >= 0 ? lines.slice(0, last + 1) : lines.filter(Boolean).slice(0, -1);
}

/** Runs of spaces as one, in three bounded steps: a run of millions would use up the stack of the regular expression. */
const squeezed = (text: string) => [1, 2, 3].reduce((rest) => rest.replace(/[ \t]{1,1000}/g, ' '), text);

/** What stands between the first and the last line of a capsule that was run together, line by line. */
const split = (together: string) => squeezed(together).replace(runTogether, '\n').split('\n');

/**
 * Lines that the desk has run together are put apart, from a first line that has more behind it to the last one. Every
 * letter is looked at a fixed number of times: the text is whatever stands on a page.
 */
function apart(lines: readonly string[]): string[] {
  let found: string[] = [];
  let together: string[] | null = null;
  // Only as much as the last line's mark may be spread over.
  let end = '';
  for (const line of lines) {
    const begins: number = together === null ? line.search(start) : -1;
    const mark = begins < 0 ? '' : (start.exec(line)?.[0] ?? '');
    if (together !== null) {
      together.push(line);
      end = `${end} ${line}`;
    } else if (begins >= 0 && line.length > begins + mark.length) {
      found.push(line.slice(0, begins).trim(), mark);
      end = line.slice(begins + mark.length);
      together = [end];
    } else {
      found.push(line);
    }
    if (together !== null && end.includes(capsuleEnd)) {
      const [inside = '', ...behind] = together.join(' ').split(capsuleEnd);
      found = found.concat(split(inside), capsuleEnd, behind.join(capsuleEnd));
      together = null;
    }
    end = end.slice(-capsuleEnd.length);
  }
  return together === null ? found : found.concat(split(together.join(' ')));
}

/** A ticket's text as lines: without the signs of a quotation, and apart where they were run together. */
function cleanLines(text: string): string[] {
  const lines = text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => line.replace(/^[\s>|]*[>|]/, '').trim());
  return apart(lines).map((line) => line.trim());
}

/**
 * Finds the last capsule in a ticket's text, whole ones first; one that was cut is told as such.
 * @returns null when there is none
 */
export function capsuleLines(text: string): CapsuleLines | null {
  const all = cleanLines(text);
  const starts = all.flatMap((line, at) => (start.test(line) ? [at] : []));
  const found = starts.map((at, index): Omit<CapsuleLines, 'others'> => {
    const lines = all.slice(at + 1, starts[index + 1] ?? all.length);
    const form = Number(start.exec(all[at] ?? '')?.[1]);
    const end = lines.indexOf(capsuleEnd);
    return end >= 0 ? { form, lines: lines.slice(0, end), cut: null } : { form, lines: withoutEnd(lines), cut: 'end' };
  });
  const chosen = found.findLast(({ cut }) => cut === null) ?? found.at(-1);
  if (chosen !== undefined) {
    return { ...chosen, others: found.flatMap((one) => (one === chosen ? [] : [one.lines])) };
  }
  const end = all.lastIndexOf(capsuleEnd);
  if (end < 0) return null;
  const block = all.slice(0, end);
  const first = block.lastIndexOf('') + 1;
  return { form: null, lines: block.slice(first), cut: 'start', others: [] };
}
