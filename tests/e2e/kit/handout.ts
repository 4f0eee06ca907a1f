import { expect, type Page } from '@playwright/test';
import { problems, sideways } from './axe.ts';
import { pdfPages } from './pdf.ts';
import { picture } from './picture.ts';

/** The papers that hand-outs are printed on. */
export const formats = ['A4', 'Letter'] as const;

/** Prints with the browser's own head and foot lines asked for, as its print dialog does at first. */
export async function printed(page: Page, format: (typeof formats)[number]): Promise<string[]> {
  const bytes = await page.pdf({ format, displayHeaderFooter: true, printBackground: false });
  return pdfPages(bytes);
}

/** Keeps pictures of a hand-out in every look and as it is printed. */
export async function pictures(page: Page, name: string): Promise<void> {
  await picture(page, `${name}-light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(page, `${name}-dark`);
  await page.setViewportSize({ width: 320, height: 900 });
  await picture(page, `${name}-narrow`);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.setViewportSize({ width: 794, height: 1123 });
  await picture(page, `${name}-print`);
  await page.emulateMedia({ media: null, colorScheme: null });
}

type Look = readonly [width: number, colorScheme: 'light' | 'dark'];
/** A hand-out in one language on a telephone's width, in the other in a wide window. */
export const lookOf = { English: [1000, 'dark'], Spanish: [320, 'light'] } as const satisfies Record<string, Look>;

/** axe-core, and no sideways scrolling. */
export async function expectAccessible(page: Page, [width, colorScheme]: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  expect.soft([...(await problems(page)), ...(await sideways(page))]).toEqual([]);
}
