import type { Page } from '@playwright/test';

/**
 * Runs an expression where the extension's own script runs in a page: in the isolated worlds of its frames, with the
 * rights that this script has. What a broken-in page could do at the most.
 * @returns what it gave in each world
 */
export async function inIsolatedWorlds(page: Page, extensionId: string, expression: string): Promise<unknown[]> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) worlds.push(context.id);
  });
  await cdp.send('Runtime.enable');
  const answers: unknown[] = [];
  for (const contextId of worlds) {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    answers.push(exceptionDetails ? `threw: ${exceptionDetails.exception?.description}` : result.value);
  }
  await cdp.detach();
  return answers;
}
