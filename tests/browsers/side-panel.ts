import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** The browser's own side panel, which Playwright does not list among its pages. */
export interface SidePanel {
  /** Runs an expression in the panel and gives back its value. Waits for promises. Throws what it throws. */
  evaluate<T>(expression: string): Promise<T>;
  /** A PNG of the panel as it stands in the window. */
  screenshot(): Promise<Buffer>;
  /** A click as a person makes it, in the middle of the first element that fits. */
  click(selector: string): Promise<void>;
  detach(): Promise<void>;
}

interface Answer {
  id: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

async function targetOf(session: CDPSession, limitMs: number): Promise<string> {
  for (const until = Date.now() + limitMs; ; ) {
    const { targetInfos } = await session.send('Target.getTargets');
    const found = targetInfos.find(({ url }) => /^chrome-extension:\/\/[a-z]+\/sidepanel\.html/.test(url));
    if (found) return found.targetId;
    if (Date.now() > until) throw new Error('The side panel did not open');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Waits for the side panel and takes hold of it.
 * @param page any page of the same browser
 * @throws when it has not opened within `limitMs`
 */
export async function openedSidePanel(context: BrowserContext, page: Page, limitMs = 5000): Promise<SidePanel> {
  const session = await context.newCDPSession(page);
  const targetId = await targetOf(session, limitMs);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let last = 0;
  const send = async (method: string, params: object = {}) => {
    const id = ++last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    if (error) throw new Error(error.message);
    return result ?? {};
  };
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = (await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: false,
    })) as { result: { value: T }; exceptionDetails?: { text: string; exception?: { description?: string } } };
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value;
  };
  return {
    evaluate,
    screenshot: async () => {
      const { data } = (await send('Page.captureScreenshot', { captureBeyondViewport: true })) as { data: string };
      return Buffer.from(data, 'base64');
    },
    click: async (selector) => {
      const at = await evaluate<{ x: number; y: number } | null>(
        `(() => { const found = document.querySelector(${JSON.stringify(selector)}); if (!found) return null;
          found.scrollIntoView({ block: 'center' }); const { left, top, width, height } = found.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 }; })()`,
      );
      if (!at) throw new Error(`Nothing fits ${selector} in the side panel`);
      for (const type of ['mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });
    },
    detach: () => session.detach(),
  };
}
