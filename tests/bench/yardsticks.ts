import type { AxeResults } from 'axe-core';

/** Both run as text inside the page (Playwright's `evaluate`): they see nothing of this file. */

/** The least that any reader must do: text, state and visibility of every cell of the rows. Gives ms. */
export function plainWalk(): { cells: number; ms: number } {
  const start = performance.now();
  let cells = 0;
  let kept = 0;
  for (const cell of document.querySelectorAll('td,[role=gridcell]')) {
    if (cell.querySelector('td')) continue;
    cells++;
    kept += (cell.textContent ?? '').length;
    if (cell.checkVisibility({ visibilityProperty: true })) kept++;
    for (const control of cell.querySelectorAll('input,select,img,[role=checkbox]')) {
      if ((control as HTMLInputElement).checked || control.getAttribute('aria-checked') === 'true') kept++;
    }
  }
  const ms = performance.now() - start;
  if (kept === 0) throw new Error('The page has no cells.');
  return { cells, ms };
}

/** axe-core's `label` rule over the same document. Needs axe-core in the page. Gives ms. */
export async function axeLabel(): Promise<number> {
  const { axe } = globalThis as unknown as {
    axe: { run: (context: Document, options: object) => Promise<AxeResults> };
  };
  const start = performance.now();
  const options = { runOnly: { type: 'rule', values: ['label'] }, resultTypes: ['violations'], iframes: false };
  await axe.run(document, options);
  return performance.now() - start;
}

/** The loader's script from its text to its end, the first look at the page included. Gives ms. */
export function evaluateLoader(script: string): number {
  const runtime = { id: 'bench', sendMessage: async () => null, onMessage: { addListener: () => {} } };
  Object.assign(globalThis, { chrome: { runtime } });
  const start = performance.now();
  // biome-ignore lint/security/noGlobalEval: this is what is measured: the browser evaluating the script.
  globalThis.eval(script);
  return performance.now() - start;
}
