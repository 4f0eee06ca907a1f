// The worker's code runs in the thread that loads it: who calls this decides which one (the settings page has its own).
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { after, type Matrix, rulesIn } from './pdf-rules.ts';
import type { Page, Piece } from './pieces.ts';
import { Refusal } from './refusal.ts';

const MAX_PAGES = 300;

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: bytes,
      verbosity: VerbosityLevel.ERRORS,
      // Nothing is drawn: no font, no picture, no colour is needed, and nothing is fetched.
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      isOffscreenCanvasSupported: false,
      enableXfa: false,
    }).promise;
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'PasswordException') throw new Refusal('pdf-password');
    throw new Refusal('pdf-broken', { why: message });
  }
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const view = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item)) return [];
    const [a, b, c, d, x, y] = after(view, item.transform as unknown as Matrix);
    // Slanting text is a watermark.
    if (Math.abs(b) > 0.2 * Math.abs(a)) return [];
    return [{ text: item.str, x, y, width: item.width, height: Math.hypot(c, d) || item.height }];
  });
  const rules = pieces.length === 0 ? [] : rulesIn(await page.getOperatorList(), view);
  page.cleanup();
  return { page: number, pieces, rules };
}

/**
 * The text of a PDF with its places, page by page.
 * @param progress told after each page
 * @throws Refusal `pdf-password`, `pdf-broken` (with the page, when it is one), `pdf-too-long`, `pdf-no-text` (a scan)
 */
export async function readPdf(bytes: Uint8Array, progress: (done: number, total: number) => void): Promise<Page[]> {
  const document = await open(bytes);
  try {
    const total = document.numPages;
    if (total > MAX_PAGES) throw new Refusal('pdf-too-long', { pages: total, limit: MAX_PAGES });
    const pages: Page[] = [];
    for (let number = 1; number <= total; number++) {
      try {
        pages.push(await readPage(document, number));
      } catch (error) {
        throw new Refusal('pdf-broken', { why: `${number}: ${(error as Error).message}` });
      }
      progress(number, total);
    }
    if (!pages.some(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''))) {
      throw new Refusal('pdf-no-text', { pages: total });
    }
    return pages;
  } finally {
    await document.loadingTask.destroy();
  }
}
