import { expect, type Page } from '@playwright/test';
import { devtools } from './layer.ts';

/** The browser's real side panel. Playwright knows it as no page, so it is driven by DevTools alone. */
export interface SidePanel {
  /** Runs a function in the panel; it is sent as text and sees its argument only. */
  evaluate<T, A = undefined>(work: (argument: A) => T, argument?: A): Promise<T>;
  /** Presses the left button in the middle of the first element that fits. */
  click(selector: string): Promise<void>;
  press(key: 'Tab' | 'Enter' | 'Space'): Promise<void>;
}

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

const keys = {
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Space: { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
} as const;

/** Waits for the side panel that a click has opened. @param page the tab it belongs to */
export async function sidePanel(page: Page): Promise<SidePanel> {
  const cdp = await devtools(page);
  let targetId = '';
  await expect
    .poll(async () => {
      const { targetInfos } = await cdp.send('Target.getTargets');
      targetId = targetInfos.find(({ url }) => url.endsWith('/sidepanel.html'))?.targetId ?? '';
      return targetId;
    })
    .not.toBe('');
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  cdp.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    waiting.get(answer.id ?? -1)?.(answer);
  });
  const send = async (method: string, params: object): Promise<unknown> => {
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const panel: SidePanel = {
    async evaluate(work, argument) {
      const expression = `(${work})(${JSON.stringify(argument)})`;
      const { result, exceptionDetails } = (await send('Runtime.evaluate', { expression, returnByValue: true })) as {
        result: { value: never };
        exceptionDetails?: { text: string };
      };
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    },
    async click(selector) {
      const place = () =>
        panel.evaluate((wanted) => {
          const element = document.querySelector(wanted);
          element?.scrollIntoView({ block: 'center' });
          const box = element?.getBoundingClientRect() ?? new DOMRect(-1, -1);
          return { x: box.left + box.width / 2, y: box.top + box.height / 2, there: element !== null };
        }, selector);
      // What stands above may still be drawn, and move it.
      let at = { ...(await place()), button: 'left', clickCount: 1 };
      const stands = async () => {
        const before = JSON.stringify(at);
        at = { ...at, ...(await place()) };
        return at.there && JSON.stringify(at) === before;
      };
      await expect.poll(stands, { intervals: [100] }).toBe(true);
      const { there: _, ...mouse } = at;
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
    },
    async press(key) {
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...keys[key] });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...keys[key] });
    },
  };
  return panel;
}

/** What the review on the panel says will leave: the lines of the ticket are its last text. */
export const review = (panel: SidePanel): Promise<{ subject: string; body: string; to: string }> =>
  panel.evaluate(() => ({
    subject: document.querySelector('.review-subject')?.textContent ?? '',
    body: document.querySelector('.outgoing-carried pre')?.textContent ?? '',
    to: document.querySelector('.review-where dd')?.textContent ?? '',
  }));
