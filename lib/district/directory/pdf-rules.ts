import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rule } from './pieces.ts';

/** a, b, c, d, e, f of a PDF transformation: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** One transformation after another: first `inner`, then `outer`. */
export function after(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** How many numbers follow each drawing step (pdf.js: move, line, cubic, quadratic, close). */
const NUMBERS = [2, 2, 6, 4, 0];

/** The straight pieces of a path: `[step, numbers…, step, …]`. */
function* straight(path: Float32Array, matrix: Matrix): Generator<Rule> {
  let start: [number, number] = [0, 0];
  let here = start;
  for (let index = 0; index < path.length; ) {
    const step = path[index] as number;
    const count = NUMBERS[step] ?? 0;
    const last = index + count;
    const to = step === 4 ? start : at(matrix, path[last - 1] as number, path[last] as number);
    if (step === 0) start = to;
    if (step === 1 || step === 4) {
      const [x0, x1] = [Math.min(here[0], to[0]), Math.max(here[0], to[0])];
      const [y0, y1] = [Math.min(here[1], to[1]), Math.max(here[1], to[1])];
      yield { x0, y0, x1, y1 };
    }
    here = to;
    index = last + 1;
  }
}

/**
 * The level and upright lines that a page draws, edges of boxes included.
 * @param view turns the page's own units into points from its upper left corner
 */
export function rulesIn(operators: { fnArray: number[]; argsArray: unknown[][] }, view: Matrix): Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = view;
  for (const [index, operator] of operators.fnArray.entries()) {
    const args = operators.argsArray[index] ?? [];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? view;
    else if (operator === OPS.transform) matrix = after(matrix, args as unknown as Matrix);
    else if (operator === OPS.constructPath) {
      const [painted, [path] = []] = args as [number, (Float32Array | null)[] | undefined];
      // A path that only clips is not seen.
      if (painted === OPS.endPath || !(path instanceof Float32Array)) continue;
      for (const rule of straight(path, matrix)) {
        if (rule.x1 - rule.x0 < 1 || rule.y1 - rule.y0 < 1) rules.push(rule);
      }
    }
    // No table has that many.
    if (rules.length > 50_000) break;
  }
  return rules;
}
