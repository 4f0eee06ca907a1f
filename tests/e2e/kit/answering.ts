import { expect, type Page } from '@playwright/test';

/** Answers the finding that is open in the panel, by keyboard alone. */
export async function answer(panel: Page, reason: string): Promise<void> {
  await panel.getByRole('button', { name: /^This is intentional/ }).press('Enter');
  await panel.getByRole('radio', { name: reason }).press('Space');
  await panel.getByRole('button', { name: 'Save the answer' }).press('Enter');
  await expect(panel.getByRole('status')).toContainText(`Answered: intentional (${reason})`);
}

export const answered = (panel: Page) => panel.locator('.answered');

/** Everything that the extension's database holds, with CryptoKeys by their use alone. */
export const database = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const opened = indexedDB.open('campus-lens');
    await new Promise((done) => opened.addEventListener('success', done));
    const db = opened.result;
    const all: unknown[] = [];
    for (const name of db.objectStoreNames) {
      const asked = db.transaction(name).objectStore(name).getAll();
      await new Promise((done) => asked.addEventListener('success', done));
      const named = db.transaction(name).objectStore(name).getAllKeys();
      await new Promise((done) => named.addEventListener('success', done));
      const told = (one: unknown, at: number) =>
        one instanceof CryptoKey ? { key: named.result[at], extractable: one.extractable } : one;
      all.push(...asked.result.map(told));
    }
    db.close();
    return JSON.stringify(all);
  });
